import * as v from 'valibot'
import { tellInvited } from '../meetings/tell-invited.ts'
import { defineAction } from '../platform/action.ts'
import type { Context } from '../platform/context.ts'
import type { Task } from '../platform/jobs/turns.ts'
import { addDays, dayOf } from '../platform/words/dates.ts'
import { lockUnremindedGuests, markGuestsReminded } from './guests/queries.ts'
import { lockUnreminded, markReminded } from './queries.ts'

/** How many days before a meeting those who have not excused themselves are reminded. */
export const daysBefore = 3

/** Reminds once of each day of a meeting; who was reminded of a day that moved is reminded of the new one. */
export const remindInvited = defineAction({
  id: 'invitations.remind-invited',
  input: v.object({}),
  find: unreminded,
  may: ({ system }) => system === true,
  run: async (context, meetings) => {
    const { db, actor } = context
    for (const { meetingId, associationIds, guestIds } of meetings) {
      await tellInvited(context, meetingId, 'reminder', { associationIds, guestIds })
      await markReminded(db, actor.commandId, meetingId, associationIds)
      await markGuestsReminded(db, actor.commandId, meetingId, guestIds)
    }
    return meetings.length
  },
  note: (_found, _input, meetings) => ({ subject: 'invitations', facts: { meetings } }),
})

/** Looked for every hour; the act is done only when somebody is to be reminded, and its mail waits for the end of quiet hours. */
export const reminding: Task = {
  name: remindInvited.id,
  run: async (context) => {
    if ((await unreminded(context)).length > 0) await remindInvited(context, {})
  },
}

async function unreminded({ db, actor, now }: Context) {
  const days = { from: dayOf(now()), to: addDays(dayOf(now()), daysBefore) }
  const associations = await lockUnreminded(db, actor.commandId, days)
  const guests = await lockUnremindedGuests(db, actor.commandId, days)
  const meetings = new Set([...associations, ...guests].map(({ meetingId }) => meetingId))
  return [...meetings].map((meetingId) => ({
    meetingId,
    associationIds: associations.find((one) => one.meetingId === meetingId)?.associationIds ?? [],
    guestIds: guests.find((one) => one.meetingId === meetingId)?.guestIds ?? [],
  }))
}
