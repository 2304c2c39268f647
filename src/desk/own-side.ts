import { type Actor, has, isOfService } from '../platform/actor.ts'

/** Whoever speaks for a body outside finds what waits for it on a page of its own; the list of what offices owe would say that nothing does. */
export function ownSide(actor: Actor): string | null {
  if (isOfService(actor) || has(actor, 'association')) return null
  if (has(actor, 'partner')) return '/desk/partner'
  return has(actor, 'school') ? '/desk/school' : null
}
