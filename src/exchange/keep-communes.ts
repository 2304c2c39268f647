import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { inPreview } from './import.ts'
import * as input from './input.ts'
import { mayImport } from './permissions.ts'
import { lockImport, saveRows } from './queries/imports.ts'
import { refuse } from './refusal.ts'

/** Of a list that reaches beyond the command, leaves out the rows of all other communes; a row that names none stays. */
export const keepCommunes = defineAction({
  id: 'exchange.keep-communes',
  input: v.object({
    importId: input.importId,
    communes: v.pipe(
      v.array(v.string(refuse.key('communeMissing')), refuse.key('communeMissing')),
      v.minLength(1, refuse.key('communeMissing')),
    ),
  }),
  find: ({ db, actor }, { importId }) => lockImport(db, actor.commandId, importId),
  may: (actor, { kind }) => mayImport(actor, kind),
  run: async ({ db, actor }, found, { communes }) => {
    const { id, rows, mapping } = inPreview(found)
    const column = mapping.indexOf('commune')
    const known = new Set(rows.map((row) => row[column]))
    const kept = communes.filter((commune) => known.has(commune))
    if (column < 0 || kept.length === 0) throw refuse('invalid', 'communeMissing', { communes: 'communeMissing' })
    const leftOut = rows.flatMap((row, nth) => (row[column] && !kept.includes(row[column]) ? [nth] : []))
    await saveRows(db, actor.commandId, { id, rows: rows.map((row) => [...row]), leftOut })
  },
  note: ({ id, kind }, { communes }) => ({ subject: `import:${id}`, facts: { kind, communes: communes.length } }),
})
