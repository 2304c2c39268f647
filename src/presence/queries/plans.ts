import type { JSONValue } from 'postgres'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Instance } from '../optimiser/instance.ts'
import type { PlanHead, Progress } from '../plans/plan.ts'
import { refuse } from '../refusal.ts'

export type PlanLine = PlanHead & { askedBy: string | null; approvedBy: string | null; withoutTeam: string | null }

interface Wanted {
  id?: string
  week?: Day
}

/** The newest week and version first. What is unserved and what changed is long: only one plan asked for by its identity brings it. */
export async function listPlans(db: Db, commandId: string, { id, week }: Wanted = {}): Promise<PlanLine[]> {
  return db<PlanLine[]>`
    select p.id, p.week, p.first_day, p.first_minute, p.version, p.state, p.because, p.from_plan_id, p.without_team_id, p.seconds, p.seed, p.progress,
      p.cancel_asked, p.failure, p.value, p.objective, p.min_share, p.bound, p.start_bits, case when ${id ?? null}::uuid is not null then p.unserved end as unserved,
      case when ${id ?? null}::uuid is not null then p.changes end as changes, p.asked_at, p.made_at, p.approved_at,
      p.replaced_at, p.reduced_on, a.name as asked_by, b.name as approved_by, t.name as without_team
    from presence_plan p
    left join account a on a.id = p.asked_by
    left join account b on b.id = p.approved_by
    left join presence_team t on t.command_id = p.command_id and t.id = p.without_team_id
    where p.command_id = ${commandId} and (${id ?? null}::uuid is null or p.id = ${id ?? null}::uuid)
      and (${week ?? null}::date is null or p.week = ${week ?? null}::date)
    order by p.week desc, p.version desc limit 60`
}

export async function findPlan(db: Db, commandId: string, id: string): Promise<PlanLine> {
  const [plan] = await listPlans(db, commandId, { id })
  if (!plan) throw refuse('missing', 'planUnknown')
  return plan
}

/** Held against any other act until the end of this one. */
export async function lockPlan(db: Db, commandId: string, id: string): Promise<PlanLine> {
  await db`select 1 from presence_plan where command_id = ${commandId} and id = ${id} for update`
  return findPlan(db, commandId, id)
}

/** @throws {Refusal} missing: no such plan, or one of which only sums are left */
export async function findInstance(db: Db, commandId: string, id: string): Promise<Instance> {
  const [row] = await db<{ instance: Instance | null }[]>`
    select instance from presence_plan where command_id = ${commandId} and id = ${id}`
  if (!row) throw refuse('missing', 'planUnknown')
  if (!row.instance) throw refuse('missing', 'planReduced')
  return row.instance
}

/** The plan of a week that is in force. */
export async function findInForce(db: Db, commandId: string, week: Day): Promise<string | null> {
  const [row] = await db<{ id: string }[]>`
    select id from presence_plan where command_id = ${commandId} and week = ${week} and state = 'approved'`
  return row?.id ?? null
}

export async function nextVersion(db: Db, commandId: string, week: Day): Promise<number> {
  const [row] = await db<{ last: number | null }[]>`
    select max(version) as last from presence_plan where command_id = ${commandId} and week = ${week}`
  return (row?.last ?? 0) + 1
}

export async function isComputing(db: Db, commandId: string, week: Day): Promise<boolean> {
  const found = await db`select 1 from presence_plan where command_id = ${commandId} and week = ${week} and state = 'computing'`
  return found.length > 0
}

export type NewPlan = Pick<
  PlanHead,
  'id' | 'week' | 'firstDay' | 'firstMinute' | 'version' | 'state' | 'because' | 'fromPlanId' | 'withoutTeamId' | 'seconds' | 'seed'
> & { instance: Instance; askedAt: Date; askedBy: string | null }

export async function insertPlan(db: Db, commandId: string, { instance, ...plan }: NewPlan): Promise<void> {
  await db`insert into presence_plan ${db({ commandId, ...plan, instance: json(db, instance) })}`
}

/**
 * Says how far the search has come, outside of the transaction in which the plan is saved.
 * @returns whether somebody asks to end it
 */
export async function reportProgress(db: Db, commandId: string, id: string, progress: Progress): Promise<boolean> {
  const [row] = await db<{ cancelAsked: boolean }[]>`
    update presence_plan set progress = ${json(db, progress)}
    where command_id = ${commandId} and id = ${id} and state = 'computing' returning cancel_asked`
  return row?.cancelAsked ?? true
}

export async function saveCancelAsked(db: Db, commandId: string, id: string): Promise<boolean> {
  const { count } = await db`
    update presence_plan set cancel_asked = true where command_id = ${commandId} and id = ${id} and state = 'computing'`
  return count > 0
}

export async function saveEnd(db: Db, commandId: string, id: string, state: 'failed' | 'cancelled', failure: string | null): Promise<void> {
  await db`
    update presence_plan set state = ${state}, failure = ${failure}, progress = null
    where command_id = ${commandId} and id = ${id} and state = 'computing'`
}

export type Outcome = Pick<PlanHead, 'value' | 'objective' | 'minShare' | 'bound' | 'startBits' | 'unserved' | 'changes'>

/** What was found becomes a draft; a draft that was changed by hand stays one. */
export async function saveOutcome(db: Db, commandId: string, id: string, outcome: Outcome, at: Date): Promise<void> {
  const { value, objective, minShare, bound, startBits, unserved, changes } = outcome
  await db`
    update presence_plan set state = 'draft', value = ${value}, objective = ${objective}, min_share = ${minShare}, bound = ${bound}, start_bits = ${startBits},
      unserved = ${json(db, unserved)}, changes = ${json(db, changes)}, made_at = ${at}, progress = null
    where command_id = ${commandId} and id = ${id}`
}

interface Approval {
  by: string | null
  at: Date
  /** The instant from which it holds. */
  from: Date
}

/** Plans that were in force give way, as far as they would hold beyond that instant. */
export async function saveApproved(db: Db, commandId: string, plan: PlanHead, { by, at, from }: Approval): Promise<void> {
  await db`
    update presence_plan set state = 'replaced', replaced_at = coalesce(replaced_at, ${at}), holds_until = least(holds_until, ${from})
    where command_id = ${commandId} and week = ${plan.week} and state in ('approved', 'replaced')`
  await db`
    update presence_plan set state = 'approved', approved_at = ${at}, approved_by = ${by}, holds_from = ${from}
    where command_id = ${commandId} and id = ${plan.id}`
}

const json = (db: Db, value: unknown) => db.json(value as JSONValue)
