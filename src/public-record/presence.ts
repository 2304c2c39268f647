import type { Context } from '../platform/context.ts'
import type { Day } from '../platform/words/dates.ts'
import { insertPresence } from './queries/presence.ts'

/** Fewer visits a week are not counted in public. */
export const least = 5

/** All that everyone may learn of the presence plan: visits because of a demand in one month, without place, time or team. Null is hidden. */
export interface PresenceMonth {
  /** Its first day. */
  readonly month: Day
  readonly weeks: number
  /** In all its weeks; never so few that it would be fewer than five in the mean of them. */
  readonly promised: number | null
  readonly kept: number | null
}

export interface PresenceFacts extends PresenceMonth {
  readonly id: string
  readonly demandId: string
}

/** Hands over a month. Nothing of it is seen before two persons have signed: ask for its release as well. */
export async function copyPresence({ db, actor }: Context, facts: PresenceFacts): Promise<void> {
  await insertPresence(db, actor.commandId, facts)
}
