import { readFile } from 'node:fs/promises'
import { UsageError } from '../platform/cli/command.ts'
import { Fault } from './optimiser/fault.ts'
import { refuse } from './refusal.ts'
import { ar } from './words.ar.ts'

/** Reads a file by a parser of the optimiser, whose faults become refusals with words. */
export async function readWith<Content>(file: string, parse: (text: string) => Content): Promise<Content> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError(ar.cli.fileMissing(file))
  })
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof Fault) throw refuse('invalid', error.code, {}, error.given ? `${error.field} (${error.given})` : error.field)
    if (error instanceof RangeError) throw refuse('invalid', 'toptwUnreadable', {}, error.message)
    throw error
  }
}
