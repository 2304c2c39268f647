import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import * as input from './input.ts'
import { askRequestRelease, keepCopy } from './keep-copy.ts'
import { lockRequest, saveRequest } from './queries.ts'
import { decline } from './request.ts'
import { tellAsker } from './tell.ts'

/** Says no, with reasons that the association reads at once and everyone once they are signed. */
export const declineRequest = defineAction({
  id: 'meeting-requests.decline-request',
  input: v.object({ requestId: input.requestId, answer: input.answer }),
  find: ({ db, actor }, { requestId }) => lockRequest(db, actor.commandId, requestId),
  may: anyOf('cell'),
  run: async (context, request, { answer }) => {
    const declined = decline(request, answer, dayOf(context.now()))
    await saveRequest(context.db, context.actor.commandId, declined)
    await keepCopy(context, declined)
    await askRequestRelease(context, declined)
    await tellAsker(context, declined)
    return { ref: request.ref }
  },
  note: ({ id, ref }) => ({ subject: `meeting-request:${id}`, facts: { ref } }),
})
