import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { nextNumber } from '../platform/db/counter.ts'
import { type Briefing, draft, refuse } from './briefing.ts'
import { checkAccount, hasReview, isOver } from './check-account.ts'
import * as input from './input.ts'
import { commandCode, insertBriefing } from './queries.ts'
import { ticked } from './ticked.ts'

/** Writes down a measure, or a case that is closed. Nobody outside sees it before it is sent and signed. */
export const draftBriefing = defineAction({
  id: 'briefings.draft-briefing',
  input: v.pipe(
    v.object({ kind: input.kind, ...input.account, reviewOn: input.optionalDay('reviewMissing'), closed: ticked }),
    // What belongs to one kind alone is asked with the rest: whoever forgot three things hears of three.
    v.forward(v.partialCheck([['kind'], ['reviewOn']], hasReview, refuse.key('reviewMissing')), ['reviewOn']),
    v.forward(v.partialCheck([['kind'], ['closed']], isOver, refuse.key('caseOpen')), ['closed']),
  ),
  find: ({ db, actor }) => commandCode(db, actor.commandId),
  may: anyOf('cell'),
  run: async (context, code, { kind, reviewOn, closed, ...told }): Promise<Briefing> => {
    const { db, actor, newId, now } = context
    const account = await checkAccount(context, told, { kind, reviewOn, closed })
    const number = await nextNumber(db, actor.commandId, 'briefing')
    const numbered = { ...account, id: newId(), ref: `${code}-I-${String(number).padStart(2, '0')}` }
    const briefing = draft(numbered, kind === 'measure' ? { kind, reviewOn: reviewOn! } : { kind, reviewOn: null })
    await insertBriefing(db, actor.commandId, briefing, { accountId: actor.accountId!, at: now() })
    return briefing
  },
  note: (_code, { kind }, { id, ref }) => ({ subject: `briefing:${id}`, facts: { ref, kind } }),
})
