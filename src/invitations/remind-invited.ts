import * as v from 'valibot'
import { tellInvited } from '../meetings/tell-invited.ts'
import { defineAction } from '../platform/action.ts'
import type { Context } from '../platform/context.ts'
import type { Task } from '../platform/jobs/turns.ts'
import { addDays, dayOf } from '../platform/words/dates.ts'
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
    for (const { meetingId, associationIds } of meetings) {
      await tellInvited(context, meetingId, 'reminder', associationIds)
      await markReminded(context.db, context.actor.commandId, meetingId, associationIds)
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

function unreminded({ db, actor, now }: Context) {
  return lockUnreminded(db, actor.commandId, { from: dayOf(now()), to: addDays(dayOf(now()), daysBefore) })
}
