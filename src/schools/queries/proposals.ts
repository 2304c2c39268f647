import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { HoursProposal } from '../hours-proposal.ts'
import type { Level } from '../school.ts'
import type { TimetablePeriod } from '../timetable.ts'

/** With the school of which it speaks. */
export interface ProposalLine extends HoursProposal {
  nameAr: string
  nameFr: string | null
  level: Level
}

const most = 100

/** Of one school, or those that the awareness cell waits for: of schools whose session waits or is agreed. */
export type ProposalsOf = { schoolId: string } | 'sessions'

/** What waits, the most urgent first, then what was decided lately. */
export async function listProposals(db: Db, commandId: string, of: ProposalsOf | null = null): Promise<ProposalLine[]> {
  const some =
    of === null
      ? db``
      : of === 'sessions'
        ? db`and p.state = 'waiting' and ${openSessions(db, db`p.command_id`, db`p.school_id`)}`
        : db`and p.school_id = ${of.schoolId}`
  return db<ProposalLine[]>`
    select p.id, p.ref, p.school_id, p.period, p.sessions, p.state, p.proposed_on, p.due_on, p.decided_on, p.reason, s.name_ar, s.name_fr, s.level
    from hours_proposal p join school s on s.command_id = p.command_id and s.id = p.school_id
    where p.command_id = ${commandId} ${some}
    order by p.state <> 'waiting', case when p.state = 'waiting' then p.due_on end, p.decided_on desc nulls last, p.id desc limit ${most}`
}

/** An awareness session that is neither held nor given up lies, or will lie, in the hours of its school. */
const openSessions = (db: Db, commandId: ReturnType<Db>, schoolId: ReturnType<Db>) => db`exists (
  select 1 from awareness_session e where e.command_id = ${commandId} and e.school_id = ${schoolId} and e.state not in ('held', 'cancelled'))`

export async function hasOpenSessions(db: Db, commandId: string, schoolId: string): Promise<boolean> {
  const [row] = await db<{ some: boolean }[]>`select ${openSessions(db, db`${commandId}`, db`${schoolId}`)} as some`
  return row!.some
}

export async function findProposal(db: Db, commandId: string, ref: string): Promise<HoursProposal | undefined> {
  const [proposal] = await db<HoursProposal[]>`
    select id, ref, school_id, period, sessions, state, proposed_on, due_on, decided_on, reason from hours_proposal
    where command_id = ${commandId} and ref = ${ref}`
  return proposal
}

export async function insertProposal(db: Db, commandId: string, { sessions, ...proposal }: HoursProposal): Promise<void> {
  await db`insert into hours_proposal ${db({ commandId, ...proposal, sessions: db.json(sessions.map((session) => ({ ...session }))) })}`
}

/** A newer one takes its place. */
export async function replaceWaiting(db: Db, commandId: string, schoolId: string, period: TimetablePeriod, decidedOn: Day): Promise<void> {
  await db`
    update hours_proposal set state = 'replaced', decided_on = ${decidedOn}
    where command_id = ${commandId} and school_id = ${schoolId} and period = ${period} and state = 'waiting'`
}

export async function decideProposal(
  db: Db,
  commandId: string,
  id: string,
  decision: { state: 'accepted' | 'declined'; decidedOn: Day; reason: string | null },
): Promise<void> {
  await db`update hours_proposal set ${db(decision)} where command_id = ${commandId} and id = ${id}`
}

export async function commandCode(db: Db, commandId: string): Promise<string> {
  const [row] = await db<{ code: string }[]>`select code from command where id = ${commandId}`
  return row!.code
}
