import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { blocks, checkText } from '../public-record/check-text.ts'
import { findOffice, insertNote } from './queries/handover.ts'
import { refuse } from './refusal.ts'

/** What whoever holds an office writes for whoever comes after. It belongs to the office, stands in its brief and is never published. */
export const writeNote = defineAction({
  id: 'desk.write-note',
  input: v.object({
    officeId: v.pipe(v.string(refuse.key('officeUnknown')), v.uuid(refuse.key('officeUnknown'))),
    text: v.pipe(
      v.string(refuse.key('noteMissing')),
      v.trim(),
      v.minLength(10, refuse.key('noteMissing')),
      v.maxLength(4000, refuse.key('noteTooLong')),
      v.check((written) => !checkText(written).some(blocks), refuse.key('notePersonal')),
    ),
  }),
  find: async ({ db, actor }, { officeId }) => {
    const office = await findOffice(db, actor.commandId, officeId)
    if (!office) throw refuse('missing', 'officeUnknown')
    return office
  },
  may: (actor, office) => actor.officeIds.includes(office.id),
  run: async ({ db, actor, newId, now }, office, { text }) => {
    const id = newId()
    await insertNote(db, actor.commandId, { id, officeId: office.id, accountId: actor.accountId!, text, writtenAt: now() })
    return { id }
  },
  note: (office, { text }) => ({ subject: `office:${office.id}`, facts: { characters: text.length } }),
})
