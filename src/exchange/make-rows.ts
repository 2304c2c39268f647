import { registerAssociations } from '../people/register-association.ts'
import type { Context } from '../platform/context.ts'
import { Refusal } from '../platform/refusal.ts'
import { dayOf } from '../platform/words/dates.ts'
import type { Import } from './import.ts'
import type { Kind } from './kind.ts'
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

/** So many rows are made by one act; then it is said how far it has come. */
const block = 100

/** Called now and then with how many are made; false ends it. */
export type Report = (made: number) => Promise<boolean>

/**
 * Makes every row of an import through the acts by which a person makes them, in the transaction of `context`: all of them or, by throwing, none.
 * @returns how many were made
 */
export async function makeRows(context: Context, file: Import, report: Report = async () => true): Promise<number> {
  const { toMake, toChange } = clear(await previewOf(context.db, context.actor.commandId, file, dayOf(context.now())))
  const rows = [...toMake, ...toChange]
  for (let made = 0; made < rows.length; made += block) {
    if (!(await report(made))) throw new Cancelled()
    await makers[file.kind](context, rows.slice(made, made + block))
  }
  await saveDone(context.db, context.actor.commandId, file.id, rows.length, context.now())
  return rows.length
}

type Maker = (context: Context, rows: readonly Row[]) => Promise<void>

/** Where a list can be long there is an act for many, which needs no more statements than that for one. */
const makers: Record<Kind, Maker> = {
  associations: (context, rows) =>
    refusing(() => registerAssociations(context, { associations: rows.map(({ input }) => input) }), rowOf(rows)),
  demands: each,
  meetings: each,
  schools: each,
}

async function each(context: Context, rows: readonly Row[]): Promise<void> {
  for (const row of rows)
    await refusing(
      () => row.action(context, row.input),
      () => row,
    )
}

/** In the fields of the refusal the act for many names the place of the one that it refuses. */
const rowOf = (rows: readonly Row[]) => (fields: readonly string[]) => rows[Number(fields[0]?.split('.')[1] ?? 0)]!

async function refusing(act: () => Promise<unknown>, rowOf: (fields: readonly string[]) => Row): Promise<void> {
  try {
    await act()
  } catch (error) {
    throw error instanceof Refusal ? new RowRefused(rowOf(Object.keys(error.fields)), error) : error
  }
}

/** @throws {Refusal} when something hinders: columns that are missing, rows to correct, nothing to make */
export function clear(preview: Preview): Preview {
  if (preview.missing.length > 0) throw refuse('conflict', 'columnsMissing')
  if (preview.toCorrect.length > 0) throw refuse('conflict', 'rowsToCorrect')
  if (preview.toMake.length + preview.toChange.length === 0) throw refuse('conflict', 'nothingToMake')
  return preview
}
