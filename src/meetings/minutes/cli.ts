import { writeFile } from 'node:fs/promises'
import { type Command, UsageError } from '../../platform/cli/command.ts'
import { createPrinter } from '../../platform/pdf/printer.ts'
import { isLanguage } from '../../platform/words/language.ts'
import { demandsOf, findMeeting } from '../queries.ts'
import { refuse } from './minutes.ts'
import { textOf } from './passages.ts'
import { deskMinutes } from './print.ts'
import { amendmentsOf, passagesOf, readCommand, readMinutes, voicesOf } from './queries.ts'
import { ar } from './words.ar.ts'

/** `qurb minutes`: the text in force, or the document on paper. */
export const minutesCommand: Command = {
  name: 'minutes',
  usage: 'REF [--pdf FILE] [--language ar|fr|en|zgh] [--json]',
  summary: ar.cli.summary,
  most: 1,
  options: { pdf: { type: 'string' }, language: { type: 'string' } },
  async run({ positionals: [ref], values, context }) {
    if (!ref) throw new UsageError(ar.cli.refNeeded)
    const language = String(values.language ?? 'ar')
    if (!isLanguage(language)) throw new UsageError(ar.cli.language)
    const { db, actor } = await context()
    const { commandId } = actor
    const meeting = await findMeeting(db, commandId, ref, null)
    const minutes = await readMinutes(db, commandId, meeting.id)
    if (!minutes) throw refuse('missing', 'minutesUnknown')
    const passages = await passagesOf(db, commandId, meeting.id, minutes.version)
    const json = { ref, ...minutes, passages }
    if (!values.pdf) return { text: textOf(passages), json }
    const [command, voices, amendments, demands] = await Promise.all([
      readCommand(db, commandId),
      voicesOf(db, commandId, meeting.id),
      amendmentsOf(db, commandId, meeting.id),
      demandsOf(db, commandId, meeting.id, null),
    ])
    const printer = createPrinter()
    try {
      const file = await printer.print(deskMinutes(language, { command, meeting, minutes, passages, voices, amendments, demands }))
      await writeFile(String(values.pdf), file)
      return { text: `${values.pdf}: ${file.length} bytes`, json: { ...json, file: values.pdf, bytes: file.length } }
    } finally {
      await printer.close()
    }
  },
}
