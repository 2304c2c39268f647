import { type Actor, has } from '../platform/actor.ts'

/** Whether this person may look at what others owe. */
export function mayReadAll(actor: Actor): boolean {
  return has(actor, 'cell', 'auditor')
}

/** Works for the command in a way that owes or watches demands. */
export function mayReadWorkload(actor: Actor): boolean {
  return has(actor, 'cell', 'head', 'auditor', 'administrator') || actor.officeIds.length > 0
}
