import type { Plan, Visit } from './plan.ts'

/** What a new plan does with one window otherwise than the old one. */
export interface Change {
  kind: 'added' | 'dropped' | 'moved' | 'retimed'
  wish: string
  window: number
  day: number
  /** Team and arrival, before and after. */
  before?: { team: string; arrive: string }
  after?: { team: string; arrive: string }
}

/** The differences between two plans, window by window; `moved` is to another team, `retimed` another minute of the same. */
export function changesBetween(before: Plan, after: Plan): Change[] {
  const old = new Map(before.visits.map((visit) => [keyOf(visit), visit]))
  const now = new Map(after.visits.map((visit) => [keyOf(visit), visit]))
  const added = after.visits.filter((visit) => !old.has(keyOf(visit))).map((visit) => change('added', undefined, visit))
  const others = before.visits.flatMap((visit): Change[] => {
    const next = now.get(keyOf(visit))
    if (!next) return [change('dropped', visit, undefined)]
    if (next.team !== visit.team) return [change('moved', visit, next)]
    return next.arrive === visit.arrive ? [] : [change('retimed', visit, next)]
  })
  return [...others, ...added]
}

/** Names the window that a visit serves, the same in every plan of an instance. */
export function keyOf({ wish, window }: Pick<Visit, 'wish' | 'window'>): string {
  return `${window} ${wish}`
}

function change(kind: Change['kind'], before: Visit | undefined, after: Visit | undefined): Change {
  const { wish, window, day } = (after ?? before)!
  const at = (visit: Visit) => ({ team: visit.team, arrive: visit.arrive })
  return { kind, wish, window, day, ...(before && { before: at(before) }), ...(after && { after: at(after) }) }
}
