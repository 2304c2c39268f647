import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { mayImport } from './permissions.ts'
import { findProgress, saveCancelAsked } from './queries/imports.ts'
import { refuse } from './refusal.ts'

/** Asks an import that is under way to end: nothing of it is kept. */
export const cancelImport = defineAction({
  id: 'exchange.cancel-import',
  input: v.object({ importId: input.importId }),
  find: ({ db, actor }, { importId }) => findProgress(db, actor.commandId, importId),
  may: (actor, { kind }) => mayImport(actor, kind),
  run: async ({ db, actor }, { id }) => {
    if (!(await saveCancelAsked(db, actor.commandId, id))) throw refuse('conflict', 'importOver')
  },
  note: ({ id, kind }) => ({ subject: `import:${id}`, facts: { kind } }),
})
