import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { inPreview } from './import.ts'
import * as input from './input.ts'
import { mayImport } from './permissions.ts'
import { lockImport, saveRows } from './queries/imports.ts'
import { clean } from './read/clean.ts'
import { refuse } from './refusal.ts'

const place = v.pipe(v.number(refuse.key('invalid')), v.integer(refuse.key('invalid')), v.minValue(0, refuse.key('invalid')))

/** Corrects cells of a table that was brought, or leaves rows out; the file on the other machine stays as it is. */
export const correctRows = defineAction({
  id: 'exchange.correct-rows',
  input: v.object({
    importId: input.importId,
    cells: v.array(v.object({ row: place, column: place, value: input.cell }), refuse.key('invalid')),
    /** Of the rows that were shown, those to be left out; others keep what was said of them. */
    shown: v.array(place, refuse.key('invalid')),
    leftOut: v.array(place, refuse.key('invalid')),
  }),
  find: ({ db, actor }, { importId }) => lockImport(db, actor.commandId, importId),
  may: (actor, { kind }) => mayImport(actor, kind),
  run: async ({ db, actor }, found, { cells, shown, leftOut }) => {
    const { id, rows, headers, leftOut: before } = inPreview(found)
    const corrected = rows.map((row) => [...row])
    for (const { row, column, value } of cells) if (row < rows.length && column < headers.length) corrected[row]![column] = clean(value)
    const out = new Set([...before.filter((row) => !shown.includes(row)), ...leftOut.filter((row) => row < rows.length)])
    await saveRows(db, actor.commandId, { id, rows: corrected, leftOut: [...out].sort((a, b) => a - b) })
  },
  note: ({ id, kind }, { cells, leftOut }) => ({ subject: `import:${id}`, facts: { kind, cells: cells.length, leftOut: leftOut.length } }),
})
