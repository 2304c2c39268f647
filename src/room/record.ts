import { type Entry, type EntryKind, entriesOf, type Operation, type Value } from './operation.ts'

/** What the room has captured, as the meeting's record will take it. */
export interface RoomRecord {
  readonly attendance: readonly Entry[]
  readonly interventions: readonly Entry[]
  readonly demands: readonly DemandEntry[]
  /** Complaints that were handed over to the competent channel: counted, never kept. */
  readonly diversions: readonly Entry[]
  /** Entries of which two versions stand. */
  readonly conflicts: readonly Entry[]
}

export interface DemandEntry extends Entry {
  readonly nextStep: Entry | undefined
}

export function recordOf(operations: Iterable<Operation>): RoomRecord {
  const entries = entriesOf(operations)
  const of = (kind: EntryKind) => entries.filter((entry) => entry.kind === kind)
  const steps = new Map(of('next-step').map((step) => [step.id, step]))
  const demands = of('demand').map((demand) => ({ ...demand, nextStep: steps.get(demand.id) }))
  const [attendance, interventions] = [of('attendance'), of('intervention')]
  const shown = [...attendance, ...interventions, ...demands, ...demands.flatMap(({ nextStep }) => nextStep ?? [])]
  const conflicts = shown.filter(({ heads }) => heads.length > 1)
  return { attendance, interventions, demands, diversions: of('diversion'), conflicts }
}

/** The version that stands; the earliest of several. */
export function valueIn({ heads }: Entry): Value {
  return heads[0]!.value
}

export function isThere(entry: Entry): boolean {
  return ['present', 'represented'].includes(String(valueIn(entry).state))
}

/** Why the meeting cannot be closed yet: what is said in the room must lead somewhere, or somebody must say that it does not. */
export type Blocker = 'nobodyThere' | 'conflictOpen' | 'nextStepMissing' | 'ownerNotThere'

export function blockersOf(record: RoomRecord): Blocker[] {
  return [
    ...(record.attendance.some(isThere) ? [] : (['nobodyThere'] as const)),
    ...(record.conflicts.length > 0 ? (['conflictOpen'] as const) : []),
    ...(record.demands.every(({ nextStep }) => nextStep) ? [] : (['nextStepMissing'] as const)),
    ...(record.demands.every((demand) => ownerIsThere(demand, record)) ? [] : (['ownerNotThere'] as const)),
  ]
}

/** Nobody is committed in their absence. */
function ownerIsThere({ nextStep }: DemandEntry, { attendance }: RoomRecord): boolean {
  const step = nextStep && valueIn(nextStep)
  return step?.choice !== 'commitment' || attendance.some((entry) => entry.id === step.officeId && isThere(entry))
}
