import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { askStrategyRelease } from '../public-record/strategy/copy-strategy.ts'
import { findForHead, noteOf } from './find-strategy.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { heads } from './permissions.ts'
import { listHeadings, listObjectives } from './queries/parts.ts'
import { lockYear, saveStrategy } from './queries/strategies.ts'
import { refuse } from './refusal.ts'
import { assertMay, gapIn } from './strategy.ts'

/** Brings a draft into force: whoever heads the command, in the name of that office. The version before it is replaced, and both stay. */
export const approveStrategy = defineAction({
  id: 'strategy.approve-strategy',
  input: v.object({ strategyId: input.strategyId }),
  find: findForHead,
  may: (actor, { headOfficeIds }) => heads(actor, headOfficeIds),
  run: async (context, { strategy, headOfficeIds }) => {
    const { db, actor, now } = context
    const today = dayOf(now())
    assertMay('approve-strategy', strategy)
    const versions = await lockYear(db, actor.commandId, strategy.year)
    const objectives = await listObjectives(db, actor.commandId, [strategy.id], today)
    const gap = gapIn(await listHeadings(db, actor.commandId, strategy.id), new Set(objectives.map(({ aimId }) => aimId)))
    if (gap) throw refuse('conflict', gap)
    const before = versions.find(({ state }) => state === 'in_force' || state === 'closed')
    if (before?.state === 'closed') throw refuse('conflict', 'over')
    if (before) {
      await saveStrategy(db, actor.commandId, { ...before, state: 'replaced', replacedOn: today })
      await keepCopy(context, before.ref)
    }
    const office = actor.officeIds.find((id) => headOfficeIds.includes(id))!
    const approved = { approvedBy: actor.accountId, approvedOfficeId: office, approvedOn: today }
    await saveStrategy(db, actor.commandId, { ...strategy, ...approved, state: 'in_force' })
    await askStrategyRelease(context, await keepCopy(context, strategy.ref))
    return { ref: strategy.ref, officeId: office, replaced: before?.ref ?? null }
  },
  note: ({ strategy }, _input, { officeId, replaced }) => noteOf(strategy, { to: 'in_force', officeId, replaced }),
})
