import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { revise } from './briefing.ts'
import { checkAccount } from './check-account.ts'
import * as input from './input.ts'
import { askBriefingRelease, keepCopy } from './keep-copy.ts'
import { lockBriefing, saveBriefing } from './queries.ts'
import { ticked } from './ticked.ts'

/** Changes what is said. The words that were released stand until two persons have signed the new ones. */
export const reviseBriefing = defineAction({
  id: 'briefings.revise-briefing',
  input: v.object({ briefingId: input.briefingId, ...input.account, reviewOn: input.optionalDay('reviewMissing'), closed: ticked }),
  find: ({ db, actor }, { briefingId }) => lockBriefing(db, actor.commandId, briefingId),
  may: anyOf('cell'),
  run: async (context, briefing, { briefingId, reviewOn, closed, ...told }) => {
    const account = await checkAccount(context, told, { kind: briefing.kind, reviewOn, closed })
    const revised = revise(briefing, account, reviewOn)
    await saveBriefing(context.db, context.actor.commandId, revised)
    if (revised.state === 'draft') return { ref: revised.ref }
    await keepCopy(context, revised)
    await askBriefingRelease(context, revised)
    return { ref: revised.ref }
  },
  note: ({ id, ref, state }) => ({ subject: `briefing:${id}`, facts: { ref, state } }),
})
