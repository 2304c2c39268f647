import * as v from 'valibot'
import { tellInvited } from '../../meetings/tell-invited.ts'
import { anyOf, defineAction } from '../../platform/action.ts'
import { dayOf } from '../../platform/words/dates.ts'
import * as input from '../input.ts'
import { assertOpen, refuse } from '../invitation.ts'
import { lockGathering } from '../queries.ts'
import { countOffices, countPartners, insertGuests } from './queries.ts'

/** Invites services of the command and partners, each once, and writes to those who hold them. */
export const inviteGuests = defineAction({
  id: 'invitations.invite-guests',
  input: v.pipe(
    v.object({ meetingId: input.meetingId, officeIds: input.ticked('guestUnknown'), partnerIds: input.ticked('guestUnknown') }),
    v.forward(
      v.check(({ officeIds, partnerIds }) => officeIds.length + partnerIds.length > 0, refuse.key('noGuestChosen')),
      ['officeIds'],
    ),
  ),
  find: ({ db, actor }, { meetingId }) => lockGathering(db, actor.commandId, meetingId),
  may: anyOf('cell'),
  run: async (context, meeting, { officeIds, partnerIds }) => {
    const { db, actor, newId, now } = context
    assertOpen(meeting, dayOf(now()))
    if ((await countOffices(db, actor.commandId, officeIds)) < officeIds.length) throw unknown('officeIds')
    if ((await countPartners(db, actor.commandId, partnerIds)) < partnerIds.length) throw unknown('partnerIds')
    const bodies = [
      ...officeIds.map((officeId) => ({ officeId, partnerId: null })),
      ...partnerIds.map((partnerId) => ({ officeId: null, partnerId })),
    ]
    const guests = bodies.map((body) => ({ id: newId(), ...body, askedAt: now() }))
    const guestIds = await insertGuests(db, actor.commandId, meeting.id, guests)
    if (guestIds.length === 0) throw refuse('conflict', 'guestsKnown')
    if (meeting.state === 'announced') await tellInvited(context, meeting.id, 'invited', { guestIds })
    return { ref: meeting.ref, invited: guestIds.length }
  },
  note: ({ id, ref }, _input, { invited }) => ({ subject: `meeting:${id}`, facts: { ref, invited } }),
})

const unknown = (field: string) => refuse('invalid', 'guestUnknown', { [field]: 'guestUnknown' })
