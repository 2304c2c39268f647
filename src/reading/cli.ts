import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { type Command, UsageError } from '../platform/cli/command.ts'
import { isDay } from '../platform/words/dates.ts'
import { describeReading } from './describe-reading.ts'
import { extractText } from './extract-text/extract-text.ts'
import { readReport } from './read-report.ts'
import { toAnnotation } from './reading.ts'
import { refuse } from './report.ts'
import { ar } from './words.ar.ts'

export const commands: readonly Command[] = [
  {
    name: 'read',
    usage: 'FILE [--published YYYY-MM-DD] [--json]',
    summary: ar.cli.summary,
    most: 1,
    options: { published: { type: 'string' } },
    async run({ positionals, values: { published } }) {
      const [file] = positionals
      if (!file || positionals.length > 1) throw new UsageError(ar.cli.fileNeeded)
      if (published !== undefined && !(typeof published === 'string' && isDay(published))) throw new UsageError(ar.cli.published)
      const bytes = await bytesOf(file)
      const extraction = await extractText(bytes)
      if (!extraction.ok) throw refuse('invalid', extraction.reason)
      const reading = readReport(asGiven(bytes, extraction.text), { published })
      return { text: describeReading(reading), json: toAnnotation(reading) }
    },
  },
]

async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === '-') return buffer(process.stdin)
  try {
    return await readFile(file)
  } catch {
    throw new UsageError(ar.cli.fileMissing(file))
  }
}

/** Evidence is counted in the text as it was given: of a text file nothing is cut off, not even the empty lines around it. */
function asGiven(bytes: Uint8Array, extracted: string): string {
  const whole = new TextDecoder().decode(bytes)
  return whole.includes(extracted) ? whole : extracted
}
