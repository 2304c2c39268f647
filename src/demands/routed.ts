import type { Context } from '../platform/context.ts'
import { routingOf } from '../routing/routing-of.ts'
import type { Condition } from '../routing/rule.ts'
import type { Received } from './demand.ts'
import { refuse } from './refusal.ts'

/** Why a demand goes to an office, kept as it was decided: rules change, this stays. */
export interface KeptRoute {
  readonly decidedBy: 'rule' | 'category' | 'hand'
  readonly officeId: string
  readonly rulePosition: number | null
  readonly fitted: readonly Condition[]
  /** What the rules had said, where a person decided otherwise, and why; null where it was given to another office since. */
  readonly proposedOfficeId: string | null
  readonly because: string | null
  /** To whom the rule would have it referred. */
  readonly partnerId: string | null
}

interface Choice {
  readonly chosen: string | undefined
  readonly overrule: string | undefined
}

/**
 * The office by the rules, or the one that the cell has chosen: another than theirs with its reason.
 * @returns also the working days of the category, when it has its own
 */
export async function routed(
  { db, actor }: Context,
  { timeBand }: Received,
  { categoryId, districtId }: { categoryId: string; districtId: string | null },
  { chosen, overrule }: Choice,
): Promise<{ route: KeptRoute; answerDays: number | null }> {
  const { route, answerDays, retired } = await routingOf(db, actor.commandId, { categoryId, districtId, timeBand })
  if (retired) throw refuse('invalid', 'categoryRetired', { categoryId: 'categoryRetired' })
  const officeId = chosen ?? route?.officeId
  if (!officeId) throw refuse('invalid', 'noRoute', { answerOfficeId: 'noRoute' })
  if (route && route.officeId === officeId) {
    const { decidedBy, position: rulePosition, fitted, partnerId } = route
    return { route: { decidedBy, officeId, rulePosition, fitted, partnerId, proposedOfficeId: null, because: null }, answerDays }
  }
  if (route && !overrule) throw refuse('invalid', 'overruleMissing', { overrule: 'overruleMissing' })
  const byHand = { decidedBy: 'hand', officeId, rulePosition: null, fitted: [], partnerId: null } as const
  return { route: { ...byHand, proposedOfficeId: route?.officeId ?? null, because: route ? overrule! : null }, answerDays }
}
