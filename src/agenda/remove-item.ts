import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { assertOpen, numbered, refuse } from './item.ts'
import { deleteItem, forgetSending, itemsOf, lockPlanned, saveItem } from './queries.ts'

/** Takes a point off the agenda. Item 1 cannot be taken off: it has no row. */
export const removeItem = defineAction({
  id: 'agenda.remove-item',
  input: v.object({ meetingId: input.meetingId, itemId: input.itemId }),
  find: ({ db, actor }, { meetingId }) => lockPlanned(db, actor.commandId, meetingId),
  may: anyOf('cell'),
  run: async ({ db, actor }, meeting, { itemId }) => {
    assertOpen(meeting)
    if (!(await deleteItem(db, actor.commandId, meeting.id, itemId))) throw refuse('missing', 'itemUnknown')
    for (const item of numbered(await itemsOf(db, actor.commandId, meeting.id))) await saveItem(db, actor.commandId, meeting.id, item)
    await forgetSending(db, actor.commandId, meeting.id)
    return { ref: meeting.ref }
  },
  note: ({ id, ref }) => ({ subject: `meeting:${id}`, facts: { ref } }),
})
