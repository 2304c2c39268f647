import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { askRelease } from '../public-record/copies.ts'
import * as input from './input.ts'
import { assertOpen, refuse } from './item.ts'
import { itemsOf, lockPlanned, markSent } from './queries.ts'
import { ar } from './words.ar.ts'

/** Gives the agenda to those who come and, once two persons have signed it, to everyone. A later change has it sent again. */
export const sendAgenda = defineAction({
  id: 'agenda.send-agenda',
  input: v.object({ meetingId: input.meetingId }),
  find: ({ db, actor }, { meetingId }) => lockPlanned(db, actor.commandId, meetingId),
  may: anyOf('cell'),
  run: async (context, meeting) => {
    const { db, actor } = context
    assertOpen(meeting)
    if (meeting.state === 'draft') throw refuse('conflict', 'announceFirst')
    const items = await itemsOf(db, actor.commandId, meeting.id)
    if (items.length === 0) throw refuse('conflict', 'agendaEmpty')
    await markSent(db, actor.commandId, meeting.id, dayOf(context.now()))
    const agenda = items.map(({ kind, title, minutes }) => ar.line(ar.kinds[kind], title, minutes)).join('\n')
    await askRelease(context, { kind: 'agenda', subjectId: meeting.id, title: meeting.ref, texts: { agenda } })
    return { ref: meeting.ref, items: items.length }
  },
  note: ({ id, ref }, _input, { items }) => ({ subject: `meeting:${id}`, facts: { ref, items } }),
})
