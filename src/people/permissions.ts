import { type Actor, has } from '../platform/actor.ts'

/** Who may open which pages of the desk; who may act is said by each action. */
export const may = {
  /** The services of the command: associations, schools and partners work on their own pages. */
  read: (actor: Actor) => has(actor, 'cell', 'head', 'planner', 'awareness', 'publisher', 'auditor', 'administrator'),
  readContact: (actor: Actor) => has(actor, 'cell', 'administrator'),
  register: (actor: Actor) => has(actor, 'cell', 'administrator'),
  administer: (actor: Actor) => has(actor, 'administrator'),
}
