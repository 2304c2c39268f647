import { systemOf } from '../actor.ts'
import { type Context, createContext } from '../context.ts'
import type { Db } from '../db/connection.ts'
import { transaction } from '../db/transaction.ts'
import { newId } from '../ids.ts'
import { dayOf, formatTime } from '../words/dates.ts'
import { insertJob, takeTurn } from './queries.ts'

/** Work that comes back every hour. It asks itself whether anything is to be done, and may be tried again: what it did must not happen twice. */
export interface Task {
  /** `slice.verb-object`, as the action that it knocks on. */
  readonly name: string
  /** @param publicDb sees only the published copies */
  readonly run: (context: Context, publicDb: Db) => Promise<unknown>
}

export interface Turn {
  commandId: string
  task: string
  /** The hour on the clocks of Morocco: `2026-03-02T08`. */
  name: string
}

/** The hour to which an instant belongs. */
export function turnOf(now: Date): string {
  return `${dayOf(now)}T${formatTime('en', now).slice(0, 2)}`
}

/**
 * Puts the turn of this hour on the queue, for each task once: of several processes the first takes it, and a process that starts in the middle
 * of an hour takes what is still free. Hours in which nobody was there are not made up for: tasks look at all that has gathered.
 * @returns how many turns were taken
 */
export async function takeTurns(db: Db, commandId: string, tasks: readonly Task[], now: Date): Promise<number> {
  const name = turnOf(now)
  return transaction(db, async (tx) => {
    let taken = 0
    for (const task of tasks) {
      const turn: Turn = { commandId, task: task.name, name }
      if (!(await takeTurn(tx, turn, now))) continue
      await insertJob(tx, { id: newId(), name: 'turn', data: turn, runAt: now })
      taken++
    }
    return taken
  })
}

/** The handler of turns. A task that is not known any more is none of this version's business. */
export function doTurn(tasks: readonly Task[], source: Pick<Context, 'now' | 'publicUrl'> & { publicDb: Db }) {
  const { publicDb, now, publicUrl } = source
  return async ({ commandId, task: name }: Turn, tx: Db): Promise<void> => {
    const task = tasks.find((one) => one.name === name)
    await task?.run(createContext({ db: tx, actor: systemOf(commandId), now, publicUrl }), publicDb)
  }
}

/** Does `work` once an hour: again only when the hour is another one, or when it did not come to its end. */
export function hourly(now: () => Date, work: (at: Date) => Promise<boolean>): () => Promise<void> {
  let done = ''
  return async () => {
    const at = now()
    if (turnOf(at) !== done && (await work(at))) done = turnOf(at)
  }
}
