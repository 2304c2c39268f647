import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { copyLineage } from '../../public-record/copies.ts'
import { isOver } from '../../public-record/demand.ts'
import { demandById } from '../find-matter.ts'
import * as input from '../input.ts'
import { keepCopy } from '../keep-copy.ts'
import { tellAsker } from '../mail.ts'
import { permissions } from '../permissions.ts'
import { lockDemand } from '../queries/demand.ts'
import { refuse } from '../refusal.ts'
import { ready } from '../transitions.ts'
import { findId, holdsOthers, insertLineage, saveState } from './queries.ts'

/** Says that a demand asks for the same as another, in which it goes on with all who asked for it. A person decides, and it can be undone. */
export const mergeDemand = defineAction({
  id: 'demands.merge-demand',
  input: v.object({ demandId: input.demandId, into: input.reference('mergeTargetMissing') }),
  find: async (context, { demandId, into }) => {
    const { db, actor } = context
    const intoId = await findId(db, actor.commandId, into)
    if (!intoId) throw refuse('invalid', 'mergeTargetUnknown', { into: 'mergeTargetUnknown' })
    if (intoId === demandId) throw refuse('invalid', 'mergeItself', { into: 'mergeItself' })
    // Always in the same order, so that two who merge each into the other wait for one another.
    const first = intoId < demandId ? await lockDemand(db, actor.commandId, intoId) : null
    const matter = await demandById(context, { demandId })
    return { ...matter, target: (first ?? (await lockDemand(db, actor.commandId, intoId)))! }
  },
  may: permissions['merge-demand'],
  run: async (context, { demand, target }) => {
    const { db, actor } = context
    const merged = ready('merge-demand', demand)
    if (isOver(target)) throw refuse('conflict', 'mergeTargetOver', { into: 'mergeTargetOver' })
    if (await holdsOthers(db, actor.commandId, demand.id)) throw refuse('conflict', 'mergeHolds', { into: 'mergeHolds' })
    const day = dayOf(context.now())
    const step = { demandId: demand.id, intoId: target.id, kind: 'merged', day } as const
    await insertLineage(db, actor.commandId, { ...step, stateBefore: merged.state })
    await saveState(db, actor.commandId, demand.id, 'continued')
    await copyLineage(context, step)
    await keepCopy(context, demand, { kind: 'merged', day, detail: target.ref })
    await keepCopy(context, target, { kind: 'absorbed', day, detail: demand.ref })
    await tellAsker(context, demand, 'merged', target.ref)
    return { ref: demand.ref }
  },
  note: ({ demand, target }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref, into: target.ref } }),
})
