import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { askRelease } from '../public-record/copies.ts'
import * as input from './input.ts'
import { type AgendaItem, assertOpen, refuse } from './item.ts'
import { itemsOf, lockPlanned, markSent } from './queries.ts'
import { agendaWords } from './words.ts'

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
    const texts = { agenda: linesIn('ar', items), agendaFr: linesIn('fr', items) }
    await askRelease(context, { kind: 'agenda', subjectId: meeting.id, title: meeting.ref, texts })
    return { ref: meeting.ref, items: items.length }
  },
  note: ({ id, ref }, _input, { items }) => ({ subject: `meeting:${id}`, facts: { ref, items } }),
})

/** Kinds and minutes in the language of the reader; of the titles those that somebody wrote in it. */
function linesIn(language: 'ar' | 'fr', items: readonly AgendaItem[]): string {
  const { line, kinds } = agendaWords[language]
  return items
    .map(({ kind, title, titleFr, minutes }) => line(kinds[kind], language === 'fr' ? (titleFr ?? title) : title, minutes))
    .join('\n')
}
