import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import type { Actor } from '../platform/actor.ts'
import { type Context, createContext } from '../platform/context.ts'
import type { Db } from '../platform/db/connection.ts'
import { Refusal } from '../platform/refusal.ts'
import * as input from './input.ts'
import { Cancelled, makeRows, type Report, RowRefused } from './make-rows.ts'
import { mayImport } from './permissions.ts'
import { findImport, reportProgress, saveFailure } from './queries/imports.ts'

import { refuse } from './refusal.ts'

interface Work {
  importId: string
  actor: Actor
}

interface Outside {
  /** Where progress is said, outside of the transaction in which the rows are made. */
  db: Db
  now: () => Date
  publicUrl: string
}

/**
 * The job of a long import, in the name of whoever confirmed it. The row of the import is not locked while it runs, so that its progress can be
 * read and its end be asked for: the queue lets only one worker have the job.
 */
export function doImport({ db: pool, now, publicUrl }: Outside) {
  return async ({ importId, actor }: Work, tx: Db): Promise<void> => {
    const context = createContext({ db: tx, actor, now, publicUrl })
    const report: Report = async (made) => !(await reportProgress(pool, actor.commandId, importId, made))
    try {
      await createCarryOut(report)(context, { importId })
    } catch (error) {
      await comeBack(context, importId, error)
    }
  }
}

function createCarryOut(report: Report) {
  return defineAction({
    id: 'exchange.carry-out-import',
    input: v.object({ importId: input.importId }),
    find: ({ db, actor }, { importId }) => findImport(db, actor.commandId, importId),
    may: (actor, { kind }) => mayImport(actor, kind),
    run: async (context, file) => {
      if (file.state !== 'waiting') throw refuse('conflict', 'importOver')
      return makeRows(context, file, report)
    },
    note: ({ id, kind }, _input, rows) => ({ subject: `import:${id}`, facts: { kind, rows } }),
  })
}

/** Without it nobody could ask the action by its name: the list of actions of the slice. */
export const carryOutImport = createCarryOut(async () => true)

/** Nothing was made: the import is at its preview again, and says why. What is no refusal is tried again by the queue. */
async function comeBack({ db, actor }: Context, importId: string, error: unknown): Promise<void> {
  if (error instanceof Cancelled) return saveFailure(db, actor.commandId, importId, { cancelled: true })
  if (error instanceof RowRefused) {
    const { slice, reason, fields } = error.refusal
    return saveFailure(db, actor.commandId, importId, { row: error.row.number, slice, reason: Object.values(fields)[0] ?? reason })
  }
  if (error instanceof Refusal) return saveFailure(db, actor.commandId, importId, { row: 0, slice: error.slice, reason: error.reason })
  throw error
}
