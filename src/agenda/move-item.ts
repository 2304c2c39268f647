import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { assertOpen, moved, refuse } from './item.ts'
import { forgetSending, itemsOf, lockPlanned, saveItem } from './queries.ts'

/** Moves a point one place up or down. */
export const moveItem = defineAction({
  id: 'agenda.move-item',
  input: v.object({
    meetingId: input.meetingId,
    itemId: input.itemId,
    direction: v.picklist(['up', 'down'], refuse.key('directionMissing')),
  }),
  find: ({ db, actor }, { meetingId }) => lockPlanned(db, actor.commandId, meetingId),
  may: anyOf('cell'),
  run: async ({ db, actor }, meeting, { itemId, direction }) => {
    assertOpen(meeting)
    const items = await itemsOf(db, actor.commandId, meeting.id)
    for (const item of moved(items, itemId, direction)) await saveItem(db, actor.commandId, meeting.id, item)
    await forgetSending(db, actor.commandId, meeting.id)
    return { ref: meeting.ref }
  },
  note: ({ id, ref }, { direction }) => ({ subject: `meeting:${id}`, facts: { ref, direction } }),
})
