import * as v from 'valibot'
import { anyOf, defineAction } from '../../platform/action.ts'
import { dayOf } from '../../platform/words/dates.ts'
import * as input from '../input.ts'
import { refuse } from '../invitation.ts'
import { assertNotable, noted, presences } from './guest.ts'
import { lockGuest, saveGuest } from './queries.ts'

/** How a partner was there. The services of the command stand in the attendance of the meeting itself. */
export const notePresence = defineAction({
  id: 'invitations.note-presence',
  input: v.object({
    meetingId: input.meetingId,
    guestId: input.guestId,
    presence: v.picklist(presences, refuse.key('presenceMissing')),
  }),
  find: ({ db, actor }, { meetingId, guestId }) => lockGuest(db, actor.commandId, meetingId, guestId),
  may: anyOf('cell'),
  run: async ({ db, actor, now }, { meeting, guest }, { presence }) => {
    assertNotable(meeting, dayOf(now()))
    await saveGuest(db, actor.commandId, meeting.id, noted(guest, presence), now())
    return { ref: meeting.ref }
  },
  note: ({ meeting: { id, ref }, guest }, { presence }) => ({ subject: `meeting:${id}`, facts: { ref, guest: guest.id, presence } }),
})
