import { type Actor, has } from '../platform/actor.ts'
import { refuseFor } from '../platform/refusal.ts'
import type { CalendarFeedsWords } from './words.ar.ts'

export const refuse = refuseFor<keyof CalendarFeedsWords['refusals']>('calendar-feeds')

/** Whose meetings a private calendar holds. */
export type Owner =
  | { readonly officeId: string; readonly associationId: null }
  | { readonly officeId: null; readonly associationId: string }

/** The calendars that this person may have: of the association, or of each office that is held today. */
export function ownersOf(actor: Actor): Owner[] {
  if (has(actor, 'association') && actor.associationId) return [{ officeId: null, associationId: actor.associationId }]
  return actor.officeIds.map((officeId) => ({ officeId, associationId: null }))
}
