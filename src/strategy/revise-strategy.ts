import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { unapproved } from './draft-strategy.ts'
import { findStrategy, noteOf } from './find-strategy.ts'
import * as input from './input.ts'
import { mayDraft } from './permissions.ts'
import { commandCode, copyParts, insertStrategy, lockYear, partIds } from './queries/strategies.ts'
import { refuse } from './refusal.ts'
import { assertMay, refOf, type StrategyRow } from './strategy.ts'

/** Begins a new version of what is in force, with what it holds and why it changes. The old one stays in force until the new one is approved. */
export const reviseStrategy = defineAction({
  id: 'strategy.revise-strategy',
  input: v.object({ strategyId: input.strategyId, changeAr: input.text('changeMissing', 10, 600), changeFr: input.french(600) }),
  find: findStrategy,
  may: mayDraft,
  run: async (context, strategy, { changeAr, changeFr }): Promise<StrategyRow> => {
    const { db, actor, newId, now } = context
    assertMay('revise-strategy', strategy)
    const versions = await lockYear(db, actor.commandId, strategy.year)
    const draft = versions.find(({ state }) => state === 'draft')
    if (draft) throw refuse('conflict', 'draftThere', {}, draft.ref)
    const version = versions.length + 1
    const ref = refOf(await commandCode(db, actor.commandId), strategy.year, version)
    const next: StrategyRow = { ...strategy, ...unapproved, id: newId(), ref, version, state: 'draft', changeAr, changeFr }
    await insertStrategy(db, actor.commandId, next, { accountId: actor.accountId!, on: dayOf(now()) })
    const ids = Object.fromEntries((await partIds(db, actor.commandId, strategy.id)).map((id) => [id, newId()]))
    await copyParts(db, actor.commandId, { from: strategy.id, to: next.id, ids })
    return next
  },
  note: (_found, _input, next) => noteOf(next),
})
