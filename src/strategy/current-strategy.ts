import type { Context } from '../platform/context.ts'
import { dayOf } from '../platform/words/dates.ts'
import type { Strategy } from '../public-record/strategy/strategy.ts'
import { listStrategies } from './queries/strategies.ts'
import { readStrategy } from './read-strategy.ts'

/** The strategy of this year, or else the newest in force, of which everyone may read the words. */
export async function currentStrategy({ db, actor, now }: Context): Promise<Strategy | null> {
  const lines = await listStrategies(db, actor.commandId)
  const today = dayOf(now())
  const open = lines.filter(({ state, release }) => state === 'in_force' && release === 'released')
  // That of next year may be in force before it begins.
  const line = open.find(({ year }) => year <= Number(today.slice(0, 4))) ?? open[0]
  return line ? readStrategy(db, actor.commandId, line, today) : null
}
