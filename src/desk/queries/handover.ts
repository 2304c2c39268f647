import type { Db } from '../../platform/db/connection.ts'
import { addDays, type Day } from '../../platform/words/dates.ts'
import type { DebtKind } from '../debt.ts'
import { askingSchool, ofOffice, owed, type Reading } from './owed.ts'

export interface BriefOffice {
  id: string
  kind: string
  nameAr: string
  nameFr: string
}

export async function findOffice(db: Db, commandId: string, id: string): Promise<BriefOffice | undefined> {
  const [office] = await db<BriefOffice[]>`select id, kind, name_ar, name_fr from office where command_id = ${commandId} and id = ${id}`
  return office
}

export interface Holding {
  accountId: string
  holder: string
  acting: boolean
  heldFrom: Day
  heldTo: Day | null
}

/** Who held it, the newest first: the one to come stands before the one of today. */
export async function listHoldings(db: Db, commandId: string, officeId: string): Promise<Holding[]> {
  return db<Holding[]>`
    select h.account_id, a.name as holder, h.acting, h.held_from, h.held_to
    from office_holder h join account a on a.id = h.account_id
    where h.command_id = ${commandId} and h.office_id = ${officeId} order by h.held_from desc, h.id desc limit 12`
}

export interface BriefLine {
  kind: DebtKind
  ref: string
  title: string
  since: Day
  dueOn: Day | null
  association: string | null
  school: string | null
  /** What was promised, and by what people can tell. */
  promise: string | null
  indicator: string | null
  /** The last that was said on the way: an explanation of lateness, if there is one. */
  lastWord: string | null
  lastWordOn: Day | null
  contestReason: string | null
}

/** Everything that the office owes, the most urgent first, with the last word on each. */
export async function listBrief(db: Db, reading: Reading, office: BriefOffice, limit: number): Promise<BriefLine[]> {
  const commandId = reading.actor.commandId
  return db<BriefLine[]>`
    select owed.kind, owed.ref, owed.title, owed.since, owed.due_on, a.name_ar as association,
      ${askingSchool(db, reading.actor)} as school, c.text as promise, c.indicator,
      u.text as last_word, u.day as last_word_on, d.contest_reason
    from ${owed(db, reading)}
    left join association a on a.command_id = ${commandId} and a.id = owed.association_id
    left join demand d on d.command_id = ${commandId} and d.id = owed.id
    left join lateral (
      select n.id, n.text, n.indicator from commitment n
      where n.command_id = ${commandId} and n.demand_id = owed.id and owed.kind = 'keep' order by n.id desc limit 1) c on true
    left join lateral (
      select t.text, t.day from commitment_update t
      where t.command_id = ${commandId} and t.commitment_id = c.id order by t.day desc, t.id desc limit 1) u on true
    where ${ofOffice(db, reading, office.id)}
    order by owed.due_on nulls last, owed.id limit ${limit}`
}

export interface BriefMeeting {
  ref: string
  title: string
  day: Day
  time: string | null
  place: string
}

/** Those that the office chairs; the cell prepares all of them. */
export async function listMeetingsToCome(db: Db, reading: Reading, office: BriefOffice): Promise<BriefMeeting[]> {
  const cell = office.kind === 'communication_cell'
  return db<BriefMeeting[]>`
    select ref, title, day, time, place from meeting
    where command_id = ${reading.actor.commandId} and day between ${reading.today} and ${addDays(reading.today, 180)}
      and state not in ('cancelled', 'postponed') and (chair_office_id = ${office.id} or ${cell}::boolean)
    order by day, time, id limit 20`
}

export interface HandoverNote {
  id: string
  writer: string
  text: string
  writtenAt: Date
}

export async function listNotes(db: Db, commandId: string, officeId: string): Promise<HandoverNote[]> {
  return db<HandoverNote[]>`
    select n.id, a.name as writer, n.text, n.written_at from handover_note n join account a on a.id = n.account_id
    where n.command_id = ${commandId} and n.office_id = ${officeId} order by n.id desc limit 10`
}

export async function insertNote(
  db: Db,
  commandId: string,
  { id, officeId, accountId, text, writtenAt }: { id: string; officeId: string; accountId: string; text: string; writtenAt: Date },
): Promise<void> {
  await db`
    insert into handover_note (command_id, id, office_id, account_id, text, written_at)
    values (${commandId}, ${id}, ${officeId}, ${accountId}, ${text}, ${writtenAt})`
}

export interface TakenOver {
  id: string
  nameAr: string
  nameFr: string
  heldFrom: Day
  acting: boolean
}

/** Offices that this person took over lately, or takes over soon. */
export async function listTakenOver(
  db: Db,
  { commandId, accountId }: { commandId: string; accountId: string | null },
  today: Day,
): Promise<TakenOver[]> {
  return db<TakenOver[]>`
    select o.id, o.name_ar, o.name_fr, h.held_from, h.acting
    from office_holder h join office o on o.command_id = h.command_id and o.id = h.office_id
    where h.command_id = ${commandId} and h.account_id = ${accountId}::uuid and h.held_from between ${addDays(today, -30)} and ${addDays(today, 30)}
      and (h.held_to is null or h.held_to >= ${today})
    order by h.held_from, o.id`
}
