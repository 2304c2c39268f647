import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { has } from '../platform/actor.ts'
import { askRelease } from '../public-record/copies.ts'
import { assertShowable, handoutKinds, refuse } from './handout.ts'
import { findMeeting, insertHandout, isOffice } from './queries.ts'
import { readPdf } from './read-pdf.ts'

const ticked = v.pipe(
  v.optional(v.union([v.boolean(), v.string()], refuse.key('invalid')), false),
  v.transform((value) => value === true || value === 'yes'),
)

/** Brings a presentation to a meeting: its text is checked, and it is shown to nobody outside before two persons have released it. */
export const addHandout = defineAction({
  id: 'handouts.add-handout',
  input: v.object({
    meetingId: v.pipe(v.string(refuse.key('meetingUnknown')), v.uuid(refuse.key('meetingUnknown'))),
    officeId: v.pipe(v.string(refuse.key('officeMissing')), v.uuid(refuse.key('officeMissing'))),
    kind: v.picklist(handoutKinds, refuse.key('kindMissing')),
    title: v.pipe(
      v.string(refuse.key('titleMissing')),
      v.trim(),
      v.minLength(5, refuse.key('titleMissing')),
      v.maxLength(200, refuse.key('titleTooLong')),
    ),
    closedCases: ticked,
    prosecutorCleared: ticked,
    file: v.instance(Buffer, refuse.key('fileMissing')),
  }),
  find: async ({ db, actor }, { meetingId, officeId }) => {
    if (!(await isOffice(db, actor.commandId, officeId))) throw refuse('invalid', 'officeMissing', { officeId: 'officeMissing' })
    return findMeeting(db, actor.commandId, { id: meetingId })
  },
  may: (actor, _meeting, { officeId }) => has(actor, 'cell') || actor.officeIds.includes(officeId),
  run: async (context, meeting, { file, ...said }) => {
    if (meeting.state === 'cancelled') throw refuse('conflict', 'meetingCancelled')
    const { bytes, text, pages, properties } = await readPdf(file)
    assertShowable(said, text)
    const handout = { ...said, id: context.newId(), pages }
    await insertHandout(context.db, context.actor.commandId, handout, { bytes, at: context.now() })
    const texts = { handoutTitle: said.title, handoutText: text, ...(properties && { handoutProperties: properties }) }
    await askRelease(context, { kind: 'handout', subjectId: handout.id, title: said.title, texts })
    return { id: handout.id, ref: meeting.ref }
  },
  note: ({ id, ref }, { kind }, handout) => ({ subject: `meeting:${id}`, facts: { ref, kind, handout: handout.id } }),
})
