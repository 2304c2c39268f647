import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { dropLineage } from '../../public-record/copies.ts'
import { demandAnywhere } from '../find-matter.ts'
import * as input from '../input.ts'
import { keepCopy } from '../keep-copy.ts'
import { permissions } from '../permissions.ts'
import { lockDemand } from '../queries/demand.ts'
import { refuse } from '../refusal.ts'
import { ready } from '../transitions.ts'
import { saveState, takeMerging } from './queries.ts'

/** Lets a merged demand go on by itself again, from where it stood: with its own deadlines, and those who asked for it. */
export const undoMerge = defineAction({
  id: 'demands.undo-merge',
  input: v.object({ demandId: input.demandId }),
  find: demandAnywhere,
  may: permissions['undo-merge'],
  run: async (context, { demand }) => {
    const { db, actor } = context
    const { id } = ready('undo-merge', demand)
    const merging = await takeMerging(db, actor.commandId, id)
    if (!merging) throw refuse('conflict', 'notMerged')
    const day = dayOf(context.now())
    await saveState(db, actor.commandId, demand.id, merging.stateBefore)
    await dropLineage(context, demand.id, merging.intoId)
    const target = (await lockDemand(db, actor.commandId, merging.intoId))!
    await keepCopy(context, demand, { kind: 'unmerged', day, detail: target.ref })
    await keepCopy(context, target, { kind: 'parted', day, detail: demand.ref })
    return { ref: demand.ref }
  },
  note: ({ demand }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref } }),
})
