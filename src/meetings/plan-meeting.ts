import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import type { DraftMeeting } from './meeting.ts'
import { insertMeeting } from './queries.ts'
import { nextReference } from './reference.ts'
import { checkOffices, checkSeries } from './register.ts'

/** Puts a meeting on paper; nobody outside the command sees it yet. */
export const planMeeting = defineAction({
  id: 'meetings.plan-meeting',
  input: v.object(input.plan),
  find: async ({ db, actor }, { chairOfficeId, seriesId }) => {
    await checkOffices(db, actor.commandId, [chairOfficeId], 'chairOfficeId')
    await checkSeries(db, actor.commandId, seriesId)
  },
  may: anyOf('cell'),
  run: async (context, _found, details) => {
    const meeting: DraftMeeting = {
      ...details,
      id: context.newId(),
      ref: await nextReference(context, details.day),
      state: 'draft',
      reportId: null,
      partOfDay: null,
      topics: [],
      postponedFrom: null,
      changeReason: null,
      sequence: 0,
      createdAt: context.now(),
      announcedAt: null,
    }
    await insertMeeting(context.db, context.actor.commandId, meeting)
    return { id: meeting.id, ref: meeting.ref }
  },
  note: (_found, _input, { id, ref }) => ({ subject: `meeting:${id}`, facts: { ref } }),
})
