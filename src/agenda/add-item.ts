import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { assertOpen, refuse } from './item.ts'
import { forgetSending, insertItem, isOffice, itemsOf, lockPlanned } from './queries.ts'

/** As many points as two hours can hold. */
const most = 20

/** Adds a point at the end of the agenda. */
export const addItem = defineAction({
  id: 'agenda.add-item',
  input: v.object({ meetingId: input.meetingId, ...input.item }),
  find: ({ db, actor }, { meetingId }) => lockPlanned(db, actor.commandId, meetingId),
  may: anyOf('cell'),
  run: async (context, meeting, { meetingId: _, ...item }) => {
    const { db, actor } = context
    assertOpen(meeting)
    if (item.officeId && !(await isOffice(db, actor.commandId, item.officeId)))
      throw refuse('invalid', 'officeUnknown', { officeId: 'officeUnknown' })
    const items = await itemsOf(db, actor.commandId, meeting.id)
    if (items.length >= most) throw refuse('conflict', 'tooMany')
    const id = context.newId()
    await insertItem(db, actor.commandId, meeting.id, { ...item, id, position: items.length + 1 })
    await forgetSending(db, actor.commandId, meeting.id)
    return { id, ref: meeting.ref }
  },
  note: ({ id, ref }, { kind, minutes }) => ({ subject: `meeting:${id}`, facts: { ref, kind, minutes } }),
})
