import { addDays, type Day } from '../../platform/words/dates.ts'
import { hourOf, type Minute, nthDay, parseHour } from '../hours.ts'
import type { Change } from '../optimiser/changes.ts'
import type { Plan as Planned, Visit as PlannedVisit, Unserved } from '../optimiser/plan.ts'
import { refuse } from '../refusal.ts'

export const planStates = ['computing', 'draft', 'approved', 'replaced', 'failed', 'cancelled'] as const
export type PlanState = (typeof planStates)[number]

/** Made anew, near to another because a team is away or there are other wishes, or changed by hand. */
export type Because = 'new' | 'replan' | 'wishes' | 'moved'

export interface Progress {
  readonly seconds: number
  readonly objective: number | null
}

/** A version of the plan of a week. */
export interface PlanHead {
  readonly id: string
  readonly week: Day
  /** What was to begin before this day and minute belongs to the plan that was in force. */
  readonly firstDay: Day
  readonly firstMinute: Minute
  readonly version: number
  readonly state: PlanState
  readonly because: Because
  readonly fromPlanId: string | null
  readonly withoutTeamId: string | null
  readonly seconds: number
  readonly seed: number
  readonly progress: Progress | null
  readonly cancelAsked: boolean
  readonly failure: string | null
  readonly value: number | null
  readonly objective: number | null
  readonly minShare: number | null
  /** No plan can exceed it; null where nothing was proven. */
  readonly bound: number | null
  /** How hard it is to guess when a visit begins: mean bits. */
  readonly startBits: number | null
  readonly unserved: readonly Unserved[] | null
  /** Against the plan from which it was made. */
  readonly changes: readonly Change[] | null
  readonly askedAt: Date
  readonly madeAt: Date | null
  readonly approvedAt: Date | null
  readonly replacedAt: Date | null
  /** Since then only sums are left of its week: what it was made from, and its visits, are forgotten. */
  readonly reducedOn: Day | null
}

export interface Visit {
  readonly id: string
  readonly teamId: string
  readonly day: Day
  readonly arrive: Minute
  readonly leave: Minute
  readonly wishId: string
  /** Counts in the windows of the wish, in the instance of the plan. */
  readonly window: number
}

export interface PlanBreak {
  readonly teamId: string
  readonly day: Day
  readonly from: Minute
  readonly to: Minute
}

/** The plan as `presence-plan/1`, for the checker and the optimiser. */
export function toPlanned(head: PlanHead, visits: readonly Visit[], breaks: readonly PlanBreak[]): Planned {
  const { week, seed } = head
  return {
    format: 'presence-plan/1',
    objective: head.objective ?? 0,
    value: head.value ?? 0,
    minShare: head.minShare ?? 0,
    bound: head.bound,
    seconds: 0,
    seed,
    unpredictability: { startBits: head.startBits ?? 0 },
    visits: visits.map(({ teamId, day, arrive, leave, wishId, window }) => ({
      team: teamId,
      day: nthDay(week, day),
      wish: wishId,
      window,
      arrive: hourOf(arrive),
      leave: hourOf(leave),
    })),
    breaks: breaks.map(({ teamId, day, from, to }) => ({ team: teamId, day: nthDay(week, day), from: hourOf(from), to: hourOf(to) })),
    unserved: head.unserved ?? [],
  }
}

/** As rows hold it; a visit that was there before keeps its identity. */
export function fromPlanned(week: Day, planned: Planned, newId: () => string): { visits: Visit[]; breaks: PlanBreak[] } {
  return {
    visits: planned.visits.map((visit) => toVisit(week, visit, newId())),
    breaks: planned.breaks.map(({ team, day, from, to }) => ({
      teamId: team,
      day: addDays(week, day),
      from: parseHour(from)!,
      to: parseHour(to)!,
    })),
  }
}

export function toVisit(week: Day, { team, day, wish, window, arrive, leave }: PlannedVisit, id: string): Visit {
  return { id, teamId: team, day: addDays(week, day), arrive: parseHour(arrive)!, leave: parseHour(leave)!, wishId: wish, window }
}

/** @throws {Refusal} a conflict, when it has no visits that could be looked at or changed */
export function isThere(plan: PlanHead): PlanHead {
  if (plan.state === 'computing') throw refuse('conflict', 'planComputing')
  if (plan.state === 'failed' || plan.state === 'cancelled') throw refuse('conflict', 'planWithoutVisits')
  return plan
}

/** Search goes a way of its own each week and each time, so that good plans differ from week to week. */
export function seedOf(week: Day, version: number): number {
  return (nthDay('2020-01-06', week) / 7) * 100 + (version % 100)
}
