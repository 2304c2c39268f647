import type { Actor } from '../../platform/actor.ts'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import { overStates } from '../../public-record/demand.ts'
import type { Outcome, Verdict } from '../commitment.ts'
import type { AnswerKind, DemandState, Ending } from '../demand.ts'
import { askingSchool } from './authors.ts'
import { standing, turnOf, visibleTo } from './demand.ts'

/** A demand in a list. */
export interface DemandLine {
  id: string
  ref: string
  state: DemandState
  /** As everyone may read it, or as it was said while that is not written. */
  text: string
  association: string | null
  /** The school that asked, where no association did. */
  school: string | null
  officeAr: string | null
  officeFr: string | null
  receivedOn: Day
  acknowledgeDueOn: Day
  acknowledgedOn: Day | null
  qualifyDueOn: Day
  answerDueOn: Day
  answerKind: AnswerKind | null
  answeredOn: Day | null
  partner: string | null
  dueOn: Day | null
  updateDueOn: Day | null
  outcome: Outcome | null
  reportedOn: Day | null
  verdict: Verdict | null
  ending: Ending | null
}

type Condition = ReturnType<typeof visibleTo>

export function late(db: Db, today: Day): Condition {
  return db`((d.state = 'received' and (d.qualify_due_on < ${today} or (d.acknowledged_on is null and d.acknowledge_due_on < ${today})))
    or (d.state in ('qualified', 'referred', 'reopening', 'contested') and d.answer_due_on < ${today})
    or (d.state = 'promised' and least(c.due_on, c.update_due_on) < ${today}))`
}

export interface Narrowing {
  state?: DemandState | undefined
  officeId?: string | undefined
  associationId?: string | undefined
  meetingId?: string | undefined
  late?: boolean | undefined
}

export interface Page {
  before?: string | undefined
  after?: string | undefined
  size: number
}

/** Newest first. One more than `size` tells that the list goes on. */
export async function listDemands(db: Db, actor: Actor, wanted: Narrowing, page: Page, today: Day): Promise<DemandLine[]> {
  const { state, officeId, associationId, meetingId } = wanted
  const conditions = db`${visibleTo(db, actor)}
    ${state ? db`and d.state = ${state}` : db``}
    ${officeId ? db`and ${turnOf(db)} = ${officeId}` : db``}
    ${associationId ? db`and d.association_id = ${associationId}` : db``}
    ${meetingId ? db`and d.meeting_id = ${meetingId}` : db``}
    ${wanted.late ? db`and ${late(db, today)}` : db``}
    ${page.before ? db`and d.id < ${page.before}` : page.after ? db`and d.id > ${page.after}` : db``}`
  const order = page.after && !page.before ? db`d.id` : db`d.id desc`
  const rows = await selectLines(db, actor, conditions, db`${order} limit ${page.size + 1}`)
  return page.after && !page.before ? rows.reverse() : rows
}

export function listOpen(db: Db, actor: Actor, lateOnly: boolean, today: Day): Promise<DemandLine[]> {
  const open = db`d.state <> all(${overStates}) ${lateOnly ? db`and ${late(db, today)}` : db``}`
  return selectLines(db, actor, db`${visibleTo(db, actor)} and ${open}`, db`d.id`)
}

export async function findLine(db: Db, actor: Actor, id: string): Promise<DemandLine> {
  const [line] = await selectLines(db, actor, db`d.id = ${id}`, db`d.id`)
  return line!
}

function selectLines(db: Db, actor: Actor, condition: Condition, order: Condition) {
  return db<DemandLine[]>`
    select d.id, d.ref, d.state, coalesce(d.public_text, d.original) as text, a.name_ar as association,
      ${askingSchool(db, actor)} as school, o.name_ar as office_ar, o.name_fr as office_fr, d.received_on, d.acknowledge_due_on, d.acknowledged_on, d.qualify_due_on, d.answer_due_on, d.answer_kind, d.answered_on, d.partner,
      c.due_on, c.update_due_on, nullif(c.state, 'running') as outcome, c.reported_on, c.verdict, d.ending
    from demand d
    left join commitment c on ${standing(db)}
    left join office o on o.command_id = d.command_id and o.id = ${turnOf(db)}
    left join association a on a.command_id = d.command_id and a.id = d.association_id
    where d.command_id = ${actor.commandId} and ${condition}
    order by ${order}`
}
