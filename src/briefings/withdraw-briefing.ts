import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { withdrawBriefingCopy } from '../public-record/briefings/copy-briefing.ts'
import { dropRelease } from '../public-record/copies.ts'
import { refuse, withdraw } from './briefing.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { lockBriefing, saveBriefing } from './queries.ts'

/** Takes the words of a briefing out of the public: one publisher alone, for what protects somebody waits for nobody. That it was there stays. */
export const withdrawBriefing = defineAction({
  id: 'briefings.withdraw-briefing',
  input: v.object({
    briefingId: input.briefingId,
    reason: v.pipe(
      v.string(refuse.key('reasonMissing')),
      v.trim(),
      v.minLength(5, refuse.key('reasonMissing')),
      v.maxLength(500, refuse.key('textTooLong')),
    ),
  }),
  find: ({ db, actor }, { briefingId }) => lockBriefing(db, actor.commandId, briefingId),
  may: anyOf('publisher'),
  run: async (context, briefing, { reason }) => {
    const withdrawn = withdraw(briefing, reason, dayOf(context.now()))
    await saveBriefing(context.db, context.actor.commandId, withdrawn)
    await dropRelease(context, 'briefing', briefing.id)
    await withdrawBriefingCopy(context, briefing.id)
    await keepCopy(context, withdrawn)
    return { ref: briefing.ref }
  },
  note: ({ id, ref }) => ({ subject: `briefing:${id}`, facts: { ref } }),
})
