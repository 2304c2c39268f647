import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { systemOf } from '../platform/actor.ts'
import type { Context } from '../platform/context.ts'
import { isId } from '../platform/ids.ts'
import { dayOf } from '../platform/words/dates.ts'
import * as input from './input.ts'
import { endWishes, lockWithoutPromise } from './queries/wishes.ts'

/** Ends the wishes of demands for which nothing is promised any more: what was planned and kept for them stays. */
export const endUnpromisedWishes = defineAction({
  id: 'presence.end-unpromised-wishes',
  input: v.object({ demandIds: v.array(input.id('demandUnknown')) }),
  find: ({ db, actor }, { demandIds }) => lockWithoutPromise(db, actor.commandId, demandIds),
  may: ({ system }) => system === true,
  run: ({ db, actor, now }, wishIds) => endWishes(db, actor.commandId, wishIds, 'promise_over', dayOf(now())),
  note: (wishIds) => wishIds.map((id) => ({ subject: `presence-wish:${id}`, facts: { because: 'promise_over' } })),
})

/** Whatever act ends a promise, in its transaction: presence is not planned for what was kept, cancelled or given up. */
export async function followPromises(context: Context, subjects: readonly string[]): Promise<void> {
  const demandIds = subjects.filter((subject) => subject.startsWith('demand:')).map((subject) => subject.slice('demand:'.length))
  const known = [...new Set(demandIds)].filter(isId)
  const { db, actor } = context
  if (known.length === 0 || (await lockWithoutPromise(db, actor.commandId, known)).length === 0) return
  await endUnpromisedWishes({ ...context, actor: systemOf(actor.commandId) }, { demandIds: known })
}
