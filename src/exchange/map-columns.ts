import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { inPreview } from './import.ts'
import * as input from './input.ts'
import { type Field, fieldsOf, type Mapping } from './kind.ts'
import { mayImport } from './permissions.ts'
import { lockImport, saveMapping } from './queries/imports.ts'
import { refuse } from './refusal.ts'

/** Says which column of a file fills which field, where the headers did not say it by themselves. */
export const mapColumns = defineAction({
  id: 'exchange.map-columns',
  input: v.object({
    importId: input.importId,
    /** A field or nothing for each column, in their order. */
    columns: v.array(v.string(refuse.key('invalid')), refuse.key('invalid')),
  }),
  find: ({ db, actor }, { importId }) => lockImport(db, actor.commandId, importId),
  may: (actor, { kind }) => mayImport(actor, kind),
  run: async ({ db, actor }, found, { columns }) => {
    const { id, kind, headers } = inPreview(found)
    const fields: readonly string[] = fieldsOf[kind]
    const mapping: Mapping = headers.map((_, nth) => (fields.includes(columns[nth] ?? '') ? (columns[nth] as Field) : null))
    const twice = mapping.findIndex((field, nth) => field !== null && mapping.indexOf(field) < nth)
    if (twice >= 0) throw refuse('invalid', 'fieldTwice', { [`columns.${twice}`]: 'fieldTwice' })
    await saveMapping(db, actor.commandId, { id, mapping })
  },
  note: ({ id, kind }) => ({ subject: `import:${id}`, facts: { kind } }),
})
