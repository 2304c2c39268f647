import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { has } from '../platform/actor.ts'
import { dropRelease } from '../public-record/copies.ts'
import { refuse } from './handout.ts'
import { lockHandout, markWithdrawn } from './queries.ts'

/** Takes back a file that is not released yet. What everyone could read stays on the record. */
export const withdrawHandout = defineAction({
  id: 'handouts.withdraw-handout',
  input: v.object({
    handoutId: v.pipe(v.string(refuse.key('handoutUnknown')), v.uuid(refuse.key('handoutUnknown'))),
    reason: v.pipe(
      v.string(refuse.key('reasonMissing')),
      v.trim(),
      v.minLength(5, refuse.key('reasonMissing')),
      v.maxLength(300, refuse.key('titleTooLong')),
    ),
  }),
  find: ({ db, actor }, { handoutId }) => lockHandout(db, actor.commandId, handoutId),
  may: (actor, { officeId }) => has(actor, 'cell') || actor.officeIds.includes(officeId),
  run: async (context, handout, { reason }) => {
    if (handout.released) throw refuse('conflict', 'alreadyReleased')
    if (handout.state === 'withdrawn') throw refuse('conflict', 'alreadyWithdrawn')
    await markWithdrawn(context.db, context.actor.commandId, handout.id, reason)
    await dropRelease(context, 'handout', handout.id)
    return { ref: handout.ref }
  },
  note: ({ id, ref }) => ({ subject: `handout:${id}`, facts: { ref } }),
})
