import type { Context } from '../platform/context.ts'
import { mayRead } from './permissions.ts'
import { findObjective, type ObjectiveRow } from './queries/parts.ts'
import { headOffices, lockStrategy } from './queries/strategies.ts'
import { refuse } from './refusal.ts'
import type { StrategyRow } from './strategy.ts'

/** The version on which an act is done, locked; hidden from those who do not work for the command. */
export async function findStrategy({ db, actor }: Context, { strategyId }: { strategyId: string }): Promise<StrategyRow> {
  const strategy = mayRead(actor) ? await lockStrategy(db, actor.commandId, strategyId) : undefined
  if (!strategy) throw refuse('missing', 'unknown')
  return strategy
}

/** The same, with the offices whose holders head the command. */
export async function findForHead(context: Context, asked: { strategyId: string }) {
  const strategy = await findStrategy(context, asked)
  return { strategy, headOfficeIds: await headOffices(context.db, context.actor.commandId) }
}

export async function findWithObjective(
  context: Context,
  asked: { strategyId: string; objectiveId: string },
): Promise<{ strategy: StrategyRow; objective: ObjectiveRow; headOfficeIds: readonly string[] }> {
  const { strategy, headOfficeIds } = await findForHead(context, asked)
  const objective = await findObjective(context.db, context.actor.commandId, strategy.id, asked.objectiveId)
  if (!objective) throw refuse('missing', 'objectiveUnknown')
  return { strategy, objective, headOfficeIds }
}

/** What the ledger keeps of any act: the reference and where it led. */
export function noteOf({ id, ref, state }: StrategyRow, facts: Record<string, string | number | null> = {}) {
  return { subject: `strategy:${id}`, facts: { ref, state, ...facts } }
}
