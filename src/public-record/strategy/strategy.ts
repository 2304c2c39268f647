import type { Day } from '../../platform/words/dates.ts'
import type { Quarter } from '../../platform/words/quarters.ts'
import type { Figure, Outcome, Wanted } from './objective.ts'

/** The figure of a quarter, as everyone may see it. */
export interface ReadingFacts extends Figure {
  readonly id: string
  readonly quarter: Quarter
  /** The day on which a figure that was stated by hand was true; null of what was computed from the record. */
  readonly statedOn: Day | null
  /** The version of the indicator by which it was computed. */
  readonly indicatorVersion: number | null
  readonly correction: boolean
  readonly readOn: Day
}

export interface ObjectiveFacts extends Wanted {
  readonly id: string
  readonly officeAr: string
  readonly officeFr: string
  readonly indicatorId: string | null
  readonly outcome: Outcome | null
  readonly assessedOn: Day | null
  readonly readings: readonly ReadingFacts[]
}

export interface AimFacts {
  readonly id: string
  readonly objectives: readonly ObjectiveFacts[]
}

export interface AxisFacts {
  readonly id: string
  readonly aims: readonly AimFacts[]
}

/** A version of a strategy without any word that somebody wrote: its facts stand in public at once, when its words were released. */
export interface StrategyFacts {
  readonly id: string
  readonly year: number
  readonly version: number
  readonly state: 'in_force' | 'replaced' | 'closed'
  readonly approvedOn: Day
  readonly officeAr: string
  readonly officeFr: string
  readonly replacedOn: Day | null
  readonly closedOn: Day | null
  readonly axes: readonly AxisFacts[]
}

/** Words in Arabic and, where there are some, in French. */
export interface Written {
  readonly ar: string
  readonly fr: string | null
}

/** A version with its words, as a page shows it, whoever reads. */
export interface Strategy extends Omit<StrategyFacts, 'axes' | 'state' | 'approvedOn' | 'officeAr' | 'officeFr'> {
  readonly state: StrategyFacts['state'] | 'draft' | 'dropped'
  readonly approvedOn: Day | null
  readonly officeAr: string | null
  readonly officeFr: string | null
  readonly title: Written
  readonly outline: Written
  readonly change: Written | null
  readonly axes: readonly Axis[]
}

export interface Axis {
  readonly id: string
  readonly text: Written
  readonly aims: readonly Aim[]
}

export interface Aim {
  readonly id: string
  readonly text: Written
  readonly objectives: readonly Objective[]
}

export interface Objective extends Omit<ObjectiveFacts, 'readings'> {
  readonly text: Written
  readonly measure: Written
  readonly source: Written | null
  /** Null while it waits for its signatures. */
  readonly assessment: Written | null
  readonly readings: readonly (ReadingFacts & { readonly note: Written | null })[]
  /** At the desk: nobody holds the office that owns it. */
  readonly vacant?: boolean
}

/** Every objective of a strategy, in its order, as it is cited: 2.1.3 is the third of the first aim of the second axis. */
export function numbered({ axes }: Pick<Strategy, 'axes'>): { number: string; objective: Objective }[] {
  return axes.flatMap(({ aims }, axis) =>
    aims.flatMap(({ objectives }, aim) => objectives.map((objective, nth) => ({ number: `${axis + 1}.${aim + 1}.${nth + 1}`, objective }))),
  )
}

/** The words of a version, by the name of their field. */
export function textsOf({ title, outline, change, axes }: Strategy): Record<string, string> {
  const texts: Record<string, string> = {}
  const put = (field: string, written: Written | null, id?: string) => {
    const of = id ? `:${id}` : ''
    if (written) texts[`${field}${of}`] = written.ar
    if (written?.fr) texts[`${field}Fr${of}`] = written.fr
  }
  put('strategyTitle', title)
  put('strategyOutline', outline)
  put('strategyChange', change)
  for (const axis of axes) {
    put('axis', axis.text, axis.id)
    for (const aim of axis.aims) {
      put('aim', aim.text, aim.id)
      for (const { id, text, measure, source } of aim.objectives) {
        put('objective', text, id)
        put('measure', measure, id)
        put('source', source, id)
      }
    }
  }
  return texts
}

/** Facts and released words, joined again. */
export function joined(facts: StrategyFacts, texts: Record<string, string>, words: ReadonlyMap<string, Written>): Strategy {
  const of = (field: string, id?: string): Written => {
    const end = id ? `:${id}` : ''
    return { ar: texts[`${field}${end}`] ?? '', fr: texts[`${field}Fr${end}`] ?? null }
  }
  const orNull = (written: Written) => (written.ar ? written : null)
  return {
    ...facts,
    title: of('strategyTitle'),
    outline: of('strategyOutline'),
    change: orNull(of('strategyChange')),
    axes: facts.axes.map((axis) => ({
      id: axis.id,
      text: of('axis', axis.id),
      aims: axis.aims.map((aim) => ({
        id: aim.id,
        text: of('aim', aim.id),
        objectives: aim.objectives.map((objective) => ({
          ...objective,
          text: of('objective', objective.id),
          measure: of('measure', objective.id),
          source: orNull(of('source', objective.id)),
          assessment: words.get(objective.id) ?? null,
          readings: objective.readings.map((reading) => ({ ...reading, note: words.get(reading.id) ?? null })),
        })),
      })),
    })),
  }
}
