import type { Context } from '../platform/context.ts'
import { dayOf } from '../platform/words/dates.ts'
import type { Strategy } from '../public-record/strategy/strategy.ts'
import { listStrategies } from './queries/strategies.ts'
import { readStrategy } from './read-strategy.ts'

/** The newest strategy in force of which everyone may read the words. */
export async function currentStrategy({ db, actor, now }: Context): Promise<Strategy | null> {
  const lines = await listStrategies(db, actor.commandId)
  const line = lines.find(({ state, release }) => state === 'in_force' && release === 'released')
  return line ? readStrategy(db, actor.commandId, line, dayOf(now())) : null
}
