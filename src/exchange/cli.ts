import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { readFile as bytesOf } from 'node:fs/promises'
import { basename } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { demandsWords } from '../demands/words.ts'
import { meetingsWords } from '../meetings/words.ts'
import { peopleWords } from '../people/words.ts'
import { type Command, UsageError } from '../platform/cli/command.ts'
import { dayOf } from '../platform/words/dates.ts'
import { schoolsWords } from '../schools/words.ts'
import { confirmImport } from './confirm-import.ts'
import { exportFile } from './export-file.ts'
import { exportTable } from './export-table.ts'
import { exportKinds, type Kind, kinds } from './kind.ts'
import { previewOf } from './preview.ts'
import { findImport } from './queries/imports.ts'
import { readFile } from './read/read-file.ts'
import { uploadFile } from './upload-file.ts'
import { ar } from './words.ar.ts'

const list = kinds.join('|')

/** A row is refused in the words of the act that makes one. */
const refusals: Record<string, Record<string, string>> = {
  exchange: ar.refusals,
  people: peopleWords.ar.refusals,
  demands: demandsWords.ar.refusals,
  meetings: meetingsWords.ar.refusals,
  schools: schoolsWords.ar.refusals,
}

export const commands: readonly Command[] = [
  {
    name: 'import',
    usage: `${list} FILE [--confirm] [--json]`,
    summary: ar.cli.importSummary,
    most: 2,
    options: { confirm: { type: 'boolean' } },
    async run({ positionals: [what, path], values, context: open }) {
      const kind = kindOf(what)
      if (!path) throw new UsageError(ar.cli.fileNeeded)
      const bytes = new Uint8Array(await bytesOf(path).catch(() => Promise.reject(new UsageError(ar.cli.fileMissing(path)))))
      const context = await open()
      const { db, actor } = context
      const table = await readFile(bytes, kind)
      const fileHash = createHash('sha256').update(bytes).digest('hex')
      const { id } = await uploadFile(context, { kind, fileName: basename(path), fileHash, ...table })
      const { toMake, toChange, toCorrect, known } = await previewOf(
        db,
        actor.commandId,
        await findImport(db, actor.commandId, id),
        dayOf(context.now()),
      )
      const labels: Record<string, string> = ar.fields[kind]
      const problems = toCorrect.flatMap(({ number, problems }) =>
        problems.map(({ field, slice, reason }) => ({ row: number, column: labels[field]!, slice, reason })),
      )
      const counts = { toMake: toMake.length, toChange: toChange.length, toCorrect: toCorrect.length, known: known.length }
      const made = values.confirm ? await confirmImport(context, { importId: id }) : null
      const text = [
        ...problems.map(({ row, column, slice, reason }) => ar.cli.row(row, column, refusals[slice]?.[reason] ?? reason)),
        ...known.map((row) => ar.cli.known(row.number, row.known!.ref)),
        ar.cli.counts(counts.toMake, counts.toChange, counts.toCorrect, counts.known),
        made ? (made.waiting ? ar.cli.started(made.rows) : ar.cli.made(made.rows)) : ar.cli.confirmHint,
      ]
      return { text: text.join('\n'), json: { id, ...counts, problems, made } }
    },
  },
  {
    name: 'export',
    usage: `${exportKinds.join('|')} [--format csv|xlsx] [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--output FILE] [--json]`,
    summary: ar.cli.exportSummary,
    most: 1,
    options: { format: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' }, output: { type: 'string' } },
    async run({ positionals: [what], values, context: open }) {
      const context = await open()
      const { format = 'csv', from = '', to = '' } = values
      const wanted = await exportTable(context, { kind: kindOf(what), format, from, to })
      const output = typeof values.output === 'string' ? values.output : `qurb-${wanted.kind}-${dayOf(context.now())}.${wanted.format}`
      await pipeline(Readable.from(exportFile(context, wanted, 'ar')), createWriteStream(output))
      return { text: output, json: { output } }
    },
  },
]

function kindOf(what: string | undefined): Kind {
  const kind = kinds.find((one) => one === what)
  if (!kind) throw new UsageError(ar.cli.kindNeeded(list))
  return kind
}
