import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { has } from '../../platform/actor.ts'
import { dayOf } from '../../platform/words/dates.ts'
import * as input from '../input.ts'
import { assertOpen, refuse } from '../invitation.ts'
import { answerOf, guestAnswers } from './guest.ts'
import { lockGuest, saveGuest } from './queries.ts'

/** A service says itself whether it comes; for it, or for a partner, the cell may write down what it heard. */
export const answerForGuest = defineAction({
  id: 'invitations.answer-for-guest',
  input: v.object({
    meetingId: input.meetingId,
    guestId: input.guestId,
    answer: v.picklist(guestAnswers, refuse.key('answerMissing')),
    means: v.optional(input.means),
    reason: input.optionalReason,
  }),
  find: ({ db, actor }, { meetingId, guestId }) => lockGuest(db, actor.commandId, meetingId, guestId),
  may: (actor, { guest }) => has(actor, 'cell') || (guest.officeId !== null && actor.officeIds.includes(guest.officeId)),
  run: async ({ db, actor, now }, { meeting, guest }, { answer, means, reason }) => {
    assertOpen(meeting, dayOf(now()))
    const own = guest.officeId !== null && actor.officeIds.includes(guest.officeId)
    if (!own && !means) throw refuse('invalid', 'meansMissing', { means: 'meansMissing' })
    await saveGuest(db, actor.commandId, meeting.id, answerOf(guest, answer, reason || null, means ?? 'account'), now())
    return { ref: meeting.ref }
  },
  note: ({ meeting: { id, ref }, guest }, { answer }) => ({ subject: `meeting:${id}`, facts: { ref, guest: guest.id, answer } }),
})
