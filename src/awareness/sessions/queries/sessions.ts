import type { Db } from '../../../platform/db/connection.ts'
import { refuse } from '../refusal.ts'
import { type SessionRow, toRow, toSession } from '../row.ts'
import type { Session } from '../session.ts'

const columns = [
  'id',
  'ref',
  'school_id',
  'state',
  'level',
  'topics',
  'format',
  'classes_asked',
  'minutes',
  'first_day',
  'last_day',
  'asked_on',
  'slots',
  'office_ids',
  'partner_ids',
  'association_ids',
  'material_ids',
  'day',
  'starts',
  'ends',
  'programme_id',
  'code',
  'quiz',
  'classes',
  'girls',
  'boys',
  'reason',
  'postponed_from',
  'slots_due_on',
] as const

/** Two who act on one session do so one after the other. */
export async function lockSession(db: Db, commandId: string, ref: string): Promise<Session> {
  const [row] = await db<SessionRow[]>`
    select ${db(columns)} from awareness_session where command_id = ${commandId} and ref = ${ref} for update`
  if (!row) throw refuse('missing', 'sessionUnknown')
  return toSession(row)
}

export async function findSession(db: Db, commandId: string, ref: string): Promise<Session | undefined> {
  const [row] = await db<SessionRow[]>`select ${db(columns)} from awareness_session where command_id = ${commandId} and ref = ${ref}`
  return row && toSession(row)
}

export async function insertSession(db: Db, commandId: string, session: Session): Promise<void> {
  const { slots: _none, quiz: _nothing, officeIds, partnerIds, associationIds, materialIds, topics, ...row } = toRow(session)
  await db`insert into awareness_session ${db({ commandId, ...row, topics: [...topics] })}`
}

export async function saveSession(db: Db, commandId: string, session: Session): Promise<void> {
  const row = toRow(session)
  await db`
    update awareness_session set state = ${row.state}, slots = ${db.json(row.slots.map((slot) => ({ ...slot, hours: { ...slot.hours } })))},
      office_ids = ${[...row.officeIds]}, partner_ids = ${[...row.partnerIds]}, association_ids = ${[...row.associationIds]},
      material_ids = ${[...row.materialIds]},
      day = ${row.day}, starts = ${row.starts}, ends = ${row.ends}, programme_id = ${row.programmeId}, code = ${row.code},
      quiz = ${row.quiz && db.json(JSON.parse(JSON.stringify(row.quiz)))}, classes = ${row.classes}, girls = ${row.girls}, boys = ${row.boys},
      reason = ${row.reason}, postponed_from = ${row.postponedFrom}, slots_due_on = ${row.slotsDueOn}
    where command_id = ${commandId} and id = ${row.id}`
}

/** Acts that look at what others have agreed before they write go one after the other. */
export async function lockAgreements(db: Db, commandId: string): Promise<void> {
  await db`select 1 from command where id = ${commandId} for no key update`
}

export async function commandCode(db: Db, commandId: string): Promise<string> {
  const [row] = await db<{ code: string }[]>`select code from command where id = ${commandId}`
  return row!.code
}
