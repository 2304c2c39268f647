import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Outcome } from '../../public-record/strategy/objective.ts'
import type { Heading, ObjectiveAccount } from '../strategy.ts'

const account = [
  ...['text_ar', 'text_fr', 'office_id', 'indicator_id', 'measure_ar', 'measure_fr', 'source_ar', 'source_fr'],
  ...['unit', 'span', 'direction', 'baseline', 'target', 'due_on'],
]

export interface ObjectiveRow extends ObjectiveAccount {
  readonly id: string
  readonly threadId: string
  readonly aimId: string
  readonly position: number
  readonly outcome: Outcome | null
  readonly assessmentAr: string | null
  readonly assessmentFr: string | null
  readonly assessedBy: string | null
  readonly assessedOn: Day | null
}

export interface ObjectiveLine extends ObjectiveRow {
  readonly strategyId: string
  readonly officeAr: string
  readonly officeFr: string
  /** Nobody holds the office that owns it today. */
  readonly vacant: boolean
  /** Where what was said of its outcome stands on its way to the public. */
  readonly assessorName: string | null
}

const outcome = ['outcome', 'assessment_ar', 'assessment_fr', 'assessed_by', 'assessed_on']

export async function listHeadings(db: Db, commandId: string, strategyId: string): Promise<Heading[]> {
  return db<Heading[]>`
    select id, axis_id, position, text_ar, text_fr from strategy_heading
    where command_id = ${commandId} and strategy_id = ${strategyId} order by position, id`
}

/** The objectives of a version, or of these versions, in their order. */
export async function listObjectives(db: Db, commandId: string, strategyIds: readonly string[], today: Day): Promise<ObjectiveLine[]> {
  return db<ObjectiveLine[]>`
    select b.strategy_id, b.id, b.thread_id, b.aim_id, b.position, ${db(account.map((column) => `b.${column}`))},
      ${db(outcome.map((column) => `b.${column}`))}, o.name_ar as office_ar, o.name_fr as office_fr, a.name as assessor_name,
      not exists (select 1 from office_holder h where h.command_id = b.command_id and h.office_id = b.office_id
        and h.held_from <= ${today} and (h.held_to is null or h.held_to >= ${today})) as vacant
    from strategy_objective b
    join office o on o.command_id = b.command_id and o.id = b.office_id
    left join account a on a.id = b.assessed_by
    where b.command_id = ${commandId} and b.strategy_id = any(${[...strategyIds]}::uuid[]) order by b.position, b.id`
}

export async function findObjective(db: Db, commandId: string, strategyId: string, id: string): Promise<ObjectiveRow | undefined> {
  const [row] = await db<ObjectiveRow[]>`
    select id, thread_id, aim_id, position, ${db(account)}, ${db(outcome)} from strategy_objective
    where command_id = ${commandId} and strategy_id = ${strategyId} and id = ${id}`
  return row
}

type NewPart = { strategyId: string; id: string }

export async function insertHeading(
  db: Db,
  commandId: string,
  { strategyId, ...heading }: NewPart & Omit<Heading, 'position'>,
): Promise<void> {
  await db`
    insert into strategy_heading (command_id, strategy_id, id, axis_id, position, text_ar, text_fr)
    select ${commandId}, ${strategyId}, ${heading.id}, ${heading.axisId}, coalesce(max(position), 0) + 1, ${heading.textAr}, ${heading.textFr}
    from strategy_heading where command_id = ${commandId} and strategy_id = ${strategyId}`
}

export async function saveHeading(
  db: Db,
  commandId: string,
  { strategyId, id, textAr, textFr }: NewPart & Pick<Heading, 'textAr' | 'textFr'>,
): Promise<void> {
  await db`
    update strategy_heading set text_ar = ${textAr}, text_fr = ${textFr}
    where command_id = ${commandId} and strategy_id = ${strategyId} and id = ${id}`
}

export async function insertObjective(
  db: Db,
  commandId: string,
  objective: NewPart & ObjectiveAccount & { threadId: string; aimId: string },
): Promise<void> {
  const [last] = await db<{ position: number }[]>`
    select coalesce(max(position), 0)::int as position from strategy_objective
    where command_id = ${commandId} and strategy_id = ${objective.strategyId}`
  await db`insert into strategy_objective ${db({ commandId, ...objective, position: last!.position + 1 })}`
}

/** What is changed is not assessed any more. */
export async function saveObjective(
  db: Db,
  commandId: string,
  { strategyId, id, ...said }: NewPart & ObjectiveAccount & { aimId: string },
): Promise<void> {
  const unassessed = { outcome: null, assessmentAr: null, assessmentFr: null, assessedBy: null, assessedOn: null }
  await db`
    update strategy_objective set ${db({ ...said, ...unassessed })}
    where command_id = ${commandId} and strategy_id = ${strategyId} and id = ${id}`
}

export async function saveAssessment(
  db: Db,
  commandId: string,
  { strategyId, id, ...said }: NewPart & Pick<ObjectiveRow, 'outcome' | 'assessmentAr' | 'assessmentFr' | 'assessedBy' | 'assessedOn'>,
): Promise<void> {
  await db`update strategy_objective set ${db(said)} where command_id = ${commandId} and strategy_id = ${strategyId} and id = ${id}`
}

export async function deletePart(db: Db, commandId: string, { strategyId, id }: NewPart): Promise<void> {
  await db`delete from strategy_objective where command_id = ${commandId} and strategy_id = ${strategyId} and id = ${id}`
  await db`delete from strategy_heading where command_id = ${commandId} and strategy_id = ${strategyId} and id = ${id}`
}

export async function officeExists(db: Db, commandId: string, id: string): Promise<boolean> {
  const [row] = await db<{ known: boolean }[]>`
    select exists (select 1 from office where command_id = ${commandId} and id = ${id}) as known`
  return row!.known
}

export interface OfficeName {
  id: string
  nameAr: string
  nameFr: string
}

export async function listOffices(db: Db, commandId: string): Promise<OfficeName[]> {
  return db<OfficeName[]>`select id, name_ar, name_fr from office where command_id = ${commandId} order by name_ar, id`
}
