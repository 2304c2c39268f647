import { type Actor, has, isOfService } from '../platform/actor.ts'

/** Who may open which pages of the desk; who may act is said by each action. */
export const may = {
  read: isOfService,
  readContact: (actor: Actor) => has(actor, 'cell', 'administrator'),
  register: (actor: Actor) => has(actor, 'cell', 'administrator'),
  administer: (actor: Actor) => has(actor, 'administrator'),
}
