import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { dayOf, isDay } from '../platform/words/dates.ts'
import { READABLE_CHARACTERS } from '../platform/words/fold.ts'
import { insertReport } from './queries.ts'
import { readReport } from './read-report.ts'
import { refuse } from './report.ts'

/** Marks that turn the direction of text can make it look like another; line ends become one kind. */
function clean(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
}

/** Reads a report into a draft of the record: what was read waits for a person to confirm it. */
export const importReport = defineAction({
  id: 'reading.import-report',
  input: v.object({
    text: v.pipe(
      v.string(refuse.key('textMissing')),
      v.transform(clean),
      v.trim(),
      v.minLength(40, refuse.key('textMissing')),
      v.maxLength(READABLE_CHARACTERS, refuse.key('textTooLong')),
    ),
    source: v.optional(v.pipe(v.string(refuse.key('sourceTooLong')), v.trim(), v.maxLength(200, refuse.key('sourceTooLong'))), ''),
    publishedOn: v.optional(
      v.pipe(
        v.string(refuse.key('dayMissing')),
        v.check((day) => day === '' || isDay(day), refuse.key('dayMissing')),
      ),
      '',
    ),
  }),
  find: async ({ now }, { publishedOn }) => {
    if (publishedOn > dayOf(now())) throw refuse('invalid', 'dayAhead', { publishedOn: 'dayAhead' })
  },
  may: anyOf('cell'),
  run: async (context, _found, { text, source, publishedOn }) => {
    const published = publishedOn || null
    const reading = readReport(text, { published })
    const id = context.newId()
    const facts = { id, text, source: source || null, publishedOn: published, reading, decisions: {}, importedAt: context.now() }
    await insertReport(context, { ...facts, state: 'in_review' })
    return { id }
  },
  note: (_found, { text }, { id }) => ({ subject: `report:${id}`, facts: { characters: text.length } }),
})
