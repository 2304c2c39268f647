import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { Refusal } from '../platform/refusal.ts'
import { dayOf } from '../platform/words/dates.ts'
import { inPreview } from './import.ts'
import * as input from './input.ts'
import { atOnce } from './limits.ts'
import { clear, makeRows, RowRefused } from './make-rows.ts'
import { mayImport } from './permissions.ts'
import { previewOf } from './preview.ts'
import { lockImport, saveWaiting } from './queries/imports.ts'

/** Makes of a table what its preview showed, all of it or nothing: a few rows at once, many by a job that can be watched and ended. */
export const confirmImport = defineAction({
  id: 'exchange.confirm-import',
  input: v.object({ importId: input.importId }),
  find: ({ db, actor }, { importId }) => lockImport(db, actor.commandId, importId),
  may: (actor, { kind }) => mayImport(actor, kind),
  run: async (context, found) => {
    const { db, actor } = context
    const file = inPreview(found)
    const { toMake, toChange } = clear(await previewOf(db, actor.commandId, file, dayOf(context.now())))
    const rows = toMake.length + toChange.length
    if (rows > atOnce) {
      await saveWaiting(db, actor.commandId, file.id, rows)
      await context.enqueue(db, 'import', { importId: file.id, actor: { ...actor } })
      return { id: file.id, waiting: true, rows }
    }
    try {
      return { id: file.id, waiting: false, rows: await makeRows(context, file) }
    } catch (error) {
      if (error instanceof RowRefused) throw new Refusal('conflict', error.refusal.slice, error.refusal.reason, error.refusal.fields)
      throw error
    }
  },
  note: ({ id, kind }, _input, { rows }) => ({ subject: `import:${id}`, facts: { kind, rows } }),
})
