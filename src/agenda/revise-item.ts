import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { assertOpen, refuse } from './item.ts'
import { forgetSending, isOffice, itemsOf, lockPlanned, saveItem } from './queries.ts'

/** Says a point anew: its title, kind, minutes or owner. */
export const reviseItem = defineAction({
  id: 'agenda.revise-item',
  input: v.object({ meetingId: input.meetingId, itemId: input.itemId, ...input.item }),
  find: ({ db, actor }, { meetingId }) => lockPlanned(db, actor.commandId, meetingId),
  may: anyOf('cell'),
  run: async ({ db, actor }, meeting, { meetingId: _, itemId, ...item }) => {
    assertOpen(meeting)
    if (item.officeId && !(await isOffice(db, actor.commandId, item.officeId)))
      throw refuse('invalid', 'officeUnknown', { officeId: 'officeUnknown' })
    const known = (await itemsOf(db, actor.commandId, meeting.id)).find(({ id }) => id === itemId)
    if (!known) throw refuse('missing', 'itemUnknown')
    await saveItem(db, actor.commandId, meeting.id, { ...known, ...item })
    await forgetSending(db, actor.commandId, meeting.id)
    return { ref: meeting.ref }
  },
  note: ({ id, ref }, { kind, minutes }) => ({ subject: `meeting:${id}`, facts: { ref, kind, minutes } }),
})
