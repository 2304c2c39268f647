import * as v from 'valibot'
import { anyOf, defineAction } from '../../../platform/action.ts'
import { askRelease } from '../../../public-record/copies.ts'
import { tell } from '../../meeting.ts'
import { lockMeeting, saveMeeting } from '../../queries.ts'
import * as input from '../input.ts'
import { refuse } from '../minutes.ts'
import { findWithheld } from '../queries.ts'

/** Keeps the text for everyone in both languages and lays it before the publishers; a newer one takes the place of one that waits. */
export const writeCommunique = defineAction({
  id: 'minutes.write-communique',
  input: v.object({
    meetingId: input.meetingId,
    communique: input.text('communiqueMissing', 20, 8000),
    communiqueFr: v.optional(input.text('invalid', 0, 8000), ''),
  }),
  find: ({ db, actor }, { meetingId }) => lockMeeting(db, actor.commandId, meetingId),
  may: anyOf('cell'),
  run: async (context, meeting, { communique, communiqueFr }) => {
    const unchanged = 'communique' in meeting && meeting.communique === communique && (meeting.communiqueFr ?? '') === communiqueFr
    const withheld = await findWithheld(context.db, context.actor.commandId, meeting.id, 'communique')
    if (withheld && unchanged) throw refuse('conflict', 'withheldUnchanged')
    await saveMeeting(context.db, context.actor.commandId, tell(meeting, { communique, communiqueFr: communiqueFr || null }))
    const texts = { communique, ...(communiqueFr && { communiqueFr }) }
    await askRelease(context, { kind: 'communique', subjectId: meeting.id, title: meeting.title, texts })
    return { ref: meeting.ref }
  },
  note: ({ id, ref }) => ({ subject: `meeting:${id}`, facts: { ref } }),
})
