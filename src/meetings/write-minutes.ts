import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { contributionList } from './contribution.ts'
import * as input from './input.ts'
import { keepCopy } from './keep-copy.ts'
import { refuse, write } from './meeting.ts'
import { lockMeeting, replaceContributions, saveMeeting } from './queries.ts'
import { checkAssociations, checkOffices } from './register.ts'

/** Writes the minutes, or writes them anew while they are not agreed. */
export const writeMinutes = defineAction({
  id: 'meetings.write-minutes',
  input: v.object({
    meetingId: input.meetingId,
    minutes: v.pipe(
      v.string(refuse.key('minutesMissing')),
      v.trim(),
      v.minLength(20, refuse.key('minutesMissing')),
      v.maxLength(20_000, refuse.key('textTooLong')),
    ),
    communique: v.optional(v.pipe(v.string(refuse.key('invalid')), v.trim(), v.maxLength(5000, refuse.key('textTooLong'))), ''),
    /** Left out, what was recorded before stays. */
    contributions: v.optional(contributionList),
  }),
  find: async ({ db, actor }, { meetingId, contributions = [] }) => {
    await checkAssociations(
      db,
      actor.commandId,
      contributions.map((one) => one.associationId),
      'contributions',
    )
    await checkOffices(
      db,
      actor.commandId,
      contributions.map((one) => one.officeId),
      'contributions',
    )
    return lockMeeting(db, actor.commandId, meetingId)
  },
  may: anyOf('cell'),
  run: async (context, meeting, { minutes, communique, contributions }) => {
    const { commandId } = context.actor
    await saveMeeting(context.db, commandId, write(meeting, { minutes, communique: communique || null }))
    if (contributions) await replaceContributions(context, meeting.id, contributions)
    await keepCopy(context, meeting.id)
    return { ref: meeting.ref }
  },
  note: ({ id, ref }) => ({ subject: `meeting:${id}`, facts: { ref } }),
})
