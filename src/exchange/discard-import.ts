import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { inPreview } from './import.ts'
import * as input from './input.ts'
import { mayImport } from './permissions.ts'
import { lockImport, saveDiscarded } from './queries/imports.ts'

/** Throws a table away of which nothing was made; its rows are forgotten. */
export const discardImport = defineAction({
  id: 'exchange.discard-import',
  input: v.object({ importId: input.importId }),
  find: ({ db, actor }, { importId }) => lockImport(db, actor.commandId, importId),
  may: (actor, { kind }) => mayImport(actor, kind),
  run: async ({ db, actor }, found) => saveDiscarded(db, actor.commandId, inPreview(found).id),
  note: ({ id, kind }) => ({ subject: `import:${id}`, facts: { kind } }),
})
