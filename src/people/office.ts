import { addDays, type Day } from '../platform/words/dates.ts'
import { refuse } from './refusal.ts'

export const officeKinds = [
  'prefect',
  'deputy',
  'urban_corps',
  'traffic',
  'judicial_police',
  'school_security',
  'awareness_cell',
  'communication_cell',
  'identity',
  'victims',
  'cybercrime',
  'precinct',
  'other',
] as const
export type OfficeKind = (typeof officeKinds)[number]

export interface Office {
  id: string
  kind: OfficeKind
  nameAr: string
  nameFr: string
}

/** From a day to a day, both counted; without an end it is still held. Acting: بالنيابة. */
export interface Holding {
  id: string
  accountId: string
  acting: boolean
  heldFrom: Day
  heldTo: Day | null
}

export function isHeldOn({ heldFrom, heldTo }: Holding, day: Day): boolean {
  return heldFrom <= day && (heldTo === null || heldTo >= day)
}

/**
 * Ends, on the day before, the holding that would still run when a new holder begins.
 * @returns that holding as it now ends, or undefined when the office was free
 * @throws {Refusal} conflict, when somebody has begun on that day or later: history is not rewritten
 */
export function endBefore(history: readonly Holding[], from: Day): Holding | undefined {
  if (history.some(({ heldFrom }) => heldFrom >= from)) throw refuse('conflict', 'appointedLater', { from: 'appointedLater' })
  const running = history.find((holding) => isHeldOn(holding, from))
  return running && { ...running, heldTo: addDays(from, -1) }
}
