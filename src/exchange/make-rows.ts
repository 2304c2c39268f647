import type { Context } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { dayOf } from '../platform/words/dates.ts'
import type { Import } from './import.ts'
import { type Preview, previewOf, type Row } from './preview.ts'
import { saveDone } from './queries/imports.ts'
import { refuse } from './refusal.ts'

/** Somebody asked for the end: nothing of it is kept. */
export class Cancelled extends Error {}

/** One of the rows is refused, and with it all of them. */
export class RowRefused extends Error {
  readonly row: Row
  readonly refusal: Refusal
  constructor(row: Row, refusal: Refusal) {
    super(`row ${row.number}: ${refusal.message}`)
    this.row = row
    this.refusal = refusal
  }
}

/** After so many rows it is said how far it has come. */
const step = 25

/** Called now and then with how many are made; false ends it. */
export type Report = (made: number) => Promise<boolean>

/**
 * Makes every row of an import through the act that makes one, in the transaction of `context`: all of them or, by throwing, none.
 * @returns how many were made
 */
export async function makeRows(context: Context, file: Import, report: Report = async () => true): Promise<number> {
  const { toMake, toChange } = clear(await previewOf(context.db, context.actor.commandId, file, dayOf(context.now())))
  const rows = [...toMake, ...toChange]
  for (const [made, row] of rows.entries()) {
    if (made % step === 0 && !(await report(made))) throw new Cancelled()
    try {
      await row.action(context, row.input)
    } catch (error) {
      throw error instanceof Refusal ? new RowRefused(row, error) : error
    }
  }
  await saveDone(context.db, context.actor.commandId, file.id, rows.length, context.now())
  return rows.length
}

/** @throws {Refusal} when something hinders: columns that are missing, rows to correct, nothing to make */
export function clear(preview: Preview): Preview {
  if (preview.missing.length > 0) throw refuse('conflict', 'columnsMissing')
  if (preview.toCorrect.length > 0) throw refuse('conflict', 'rowsToCorrect')
  if (preview.toMake.length + preview.toChange.length === 0) throw refuse('conflict', 'nothingToMake')
  return preview
}
