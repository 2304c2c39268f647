import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { bringNews } from './answer.ts'
import { demandByCommitment } from './find-matter.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { tellAsker } from './mail.ts'
import { permissions } from './permissions.ts'
import { insertProgress, saveDemand } from './queries/demand.ts'
import { ready } from './transitions.ts'
import { whenOf } from './when.ts'

/** Says how far a commitment has come; the next news are owed from then on. */
export const reportProgress = defineAction({
  id: 'demands.report-progress',
  input: v.object({ commitmentId: input.commitmentId, text: input.publicText('progressMissing', 10, 1000) }),
  find: demandByCommitment,
  may: permissions['report-progress'],
  run: async (context, { demand }, { text }) => {
    const when = await whenOf(context)
    const promised = bringNews(ready('report-progress', demand), when)
    const day = when.today
    await saveDemand(context.db, context.actor.commandId, promised)
    await insertProgress(context.db, context.actor.commandId, { id: context.newId(), commitmentId: promised.commitment.id, day, text })
    await keepCopy(context, promised, { kind: 'progress', day, text })
    await tellAsker(context, promised, 'progress')
    return { ref: demand.ref }
  },
  note: ({ demand }, { commitmentId }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref, commitmentId } }),
})
