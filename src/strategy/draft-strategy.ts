import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { noteOf } from './find-strategy.ts'
import * as input from './input.ts'
import { mayDraft } from './permissions.ts'
import { commandCode, insertStrategy, lockYear } from './queries/strategies.ts'
import { refuse } from './refusal.ts'
import { refOf, type StrategyRow } from './strategy.ts'

/** Begins the strategy of a year: a year has one, and what changes in it is a new version. */
export const draftStrategy = defineAction({
  id: 'strategy.draft-strategy',
  input: v.object({ year: input.year, ...input.description }),
  find: ({ db, actor }, { year }) => lockYear(db, actor.commandId, year),
  may: mayDraft,
  run: async (context, versions, { year, ...described }): Promise<StrategyRow> => {
    const { db, actor, newId, now } = context
    const standing = versions.find(({ state }) => state !== 'dropped')
    if (standing) throw refuse('conflict', 'yearTaken', { year: 'yearTaken' }, standing.ref)
    const version = versions.length + 1
    const ref = refOf(await commandCode(db, actor.commandId), year, version)
    const strategy: StrategyRow = { ...described, id: newId(), ref, year, version, state: 'draft', ...unapproved }
    await insertStrategy(db, actor.commandId, strategy, { accountId: actor.accountId!, on: dayOf(now()) })
    return strategy
  },
  note: (_versions, _input, strategy) => noteOf(strategy),
})

export const unapproved = {
  changeAr: null,
  changeFr: null,
  approvedBy: null,
  approvedOfficeId: null,
  approvedOn: null,
  replacedOn: null,
  closedOn: null,
}
