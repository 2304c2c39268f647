import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { demandByCommitment } from './find-matter.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { tellAsker } from './mail.ts'
import { permissions } from './permissions.ts'
import { insertProgress } from './queries/demand.ts'
import { ready } from './transitions.ts'

/** Says how far a commitment has come. */
export const reportProgress = defineAction({
  id: 'demands.report-progress',
  input: v.object({ commitmentId: input.commitmentId, text: input.publicText('progressMissing', 10, 1000) }),
  find: demandByCommitment,
  may: permissions['report-progress'],
  run: async (context, { demand }, { text }) => {
    const promised = ready('report-progress', demand)
    const day = dayOf(context.now())
    await insertProgress(context.db, context.actor.commandId, { id: context.newId(), commitmentId: promised.commitment.id, day, text })
    await keepCopy(context, promised, { kind: 'progress', day, text })
    await tellAsker(context, promised, 'progress')
    return { ref: demand.ref }
  },
  note: ({ demand }, { commitmentId }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref, commitmentId } }),
})
