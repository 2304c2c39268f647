import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { send } from './briefing.ts'
import * as input from './input.ts'
import { askBriefingRelease, keepCopy } from './keep-copy.ts'
import { lockBriefing, saveBriefing } from './queries.ts'

/** Lays a draft before the publishers: two different persons sign, or one withholds it. */
export const sendBriefing = defineAction({
  id: 'briefings.send-briefing',
  input: v.object({ briefingId: input.briefingId }),
  find: ({ db, actor }, { briefingId }) => lockBriefing(db, actor.commandId, briefingId),
  may: anyOf('cell'),
  run: async (context, briefing) => {
    const sent = send(briefing)
    await saveBriefing(context.db, context.actor.commandId, sent)
    await keepCopy(context, sent)
    await askBriefingRelease(context, sent)
    return { ref: sent.ref }
  },
  note: ({ id, ref, kind }) => ({ subject: `briefing:${id}`, facts: { ref, kind } }),
})
