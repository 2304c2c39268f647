import type { Minute } from '../hours.ts'
import { type Hindrance, hindrances } from './hindrance.ts'

/** What a phone can say of a visit; `nothing` only takes back. */
export const markKinds = ['arrived', 'left', 'hindered', 'nothing'] as const
export type MarkKind = (typeof markKinds)[number]

/**
 * One thing said of one visit. Its identity is made where it is said, so that it may be sent any number of times, in any order, by two phones;
 * `replaces` names the marks that the writer saw and takes back.
 */
export interface Mark {
  readonly id: string
  readonly visitId: string
  readonly kind: MarkKind
  readonly minute: Minute | null
  readonly reason: Hindrance | null
  readonly replaces: readonly string[]
}

/** What became of a visit, as its marks leave it. */
export interface Said {
  readonly arrived: Minute | null
  readonly left: Minute | null
  readonly hindered: Hindrance | null
}

export const unsaid: Said = { arrived: null, left: null, hindered: null }

/** The marks that nobody took back, by visit. */
export function standing(marks: Iterable<Mark>): Map<string, Mark[]> {
  const known = [...new Map([...marks].map((mark) => [`${mark.visitId} ${mark.id}`, mark])).values()]
  return new Map(
    [...Map.groupBy(known, ({ visitId }) => visitId)].map(([visitId, all]) => {
      const gone = new Set(all.flatMap(({ id, replaces }) => replaces.filter((other) => other !== id)))
      return [visitId, all.filter(({ id }) => !gone.has(id))]
    }),
  )
}

/**
 * What marks say together, whatever their order and however often they came. Of two who tapped for one team the first arrival and the last
 * departure count. Who was there was not hindered.
 */
export function saidBy(marks: readonly Mark[]): Said {
  const minutes = (kind: MarkKind) => marks.flatMap((mark) => (mark.kind === kind && mark.minute !== null ? [mark.minute] : []))
  const [arrivals, departures] = [minutes('arrived'), minutes('left')]
  if (arrivals.length + departures.length === 0) return { ...unsaid, hindered: firstReason(marks) }
  const arrived = Math.min(1439, ...(arrivals.length > 0 ? arrivals : departures))
  return { arrived, left: departures.length > 0 ? Math.max(arrived, ...departures) : null, hindered: null }
}

function firstReason(marks: readonly Mark[]): Hindrance | null {
  const reasons = new Set(marks.filter(({ kind }) => kind === 'hindered').map(({ reason }) => reason))
  return hindrances.find((reason) => reasons.has(reason)) ?? null
}

/** Whether everything that can be said of a visit is. */
export const isOver = ({ left, hindered }: Said) => left !== null || hindered !== null
