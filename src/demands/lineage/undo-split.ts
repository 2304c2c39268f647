import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import type { Context } from '../../platform/context.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { copyLineage, dropLineage } from '../../public-record/copies.ts'
import type { Demand } from '../demand.ts'
import { demandAnywhere } from '../find-matter.ts'
import * as input from '../input.ts'
import { keepCopy } from '../keep-copy.ts'
import { permissions } from '../permissions.ts'
import { lockDemand } from '../queries/demand.ts'
import { refuse } from '../refusal.ts'
import { ready } from '../transitions.ts'
import { holdsOthers, insertLineage, listParts, saveState, takeSplitting } from './queries.ts'

/** Puts a split demand together again, as long as no part was examined. The parts have numbers that people know: they go on in the whole. */
export const undoSplit = defineAction({
  id: 'demands.undo-split',
  input: v.object({ demandId: input.demandId }),
  find: async (context, { demandId }) => ({
    ...(await demandAnywhere(context, { demandId })),
    parts: await lockedParts(context, demandId),
  }),
  may: permissions['undo-split'],
  run: async (context, { demand, parts }) => {
    const { db, actor } = context
    const whole = ready('undo-split', demand)
    if (parts.length === 0) throw refuse('conflict', 'notSplit')
    for (const part of parts)
      if (part.state !== 'received' || (await holdsOthers(db, actor.commandId, part.id))) throw refuse('conflict', 'partsExamined')
    const day = dayOf(context.now())
    await takeSplitting(db, actor.commandId, whole.id)
    await saveState(db, actor.commandId, whole.id, 'received')
    for (const part of parts) await leadBack(context, part, whole, day)
    const refs = parts.map(({ ref }) => ref)
    await keepCopy(context, demand, { kind: 'absorbed', day, detail: refs.join(' · ') })
    return { ref: demand.ref, refs }
  },
  note: ({ demand }, _input, { refs }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref, parts: refs.join(' ') } }),
})

/** In the order of their numbers, the whole before them: as every act on several demands holds them. */
async function lockedParts({ db, actor }: Context, demandId: string): Promise<Demand[]> {
  const parts: Demand[] = []
  for (const id of await listParts(db, actor.commandId, demandId)) parts.push((await lockDemand(db, actor.commandId, id))!)
  return parts
}

async function leadBack(context: Context, part: Demand, whole: Demand, day: string): Promise<void> {
  const { db, actor } = context
  const step = { demandId: part.id, intoId: whole.id, kind: 'merged', day } as const
  await dropLineage(context, whole.id, part.id)
  await insertLineage(db, actor.commandId, { ...step, stateBefore: part.state })
  await saveState(db, actor.commandId, part.id, 'continued')
  await copyLineage(context, step)
  await keepCopy(context, part, { kind: 'merged', day, detail: whole.ref })
}
