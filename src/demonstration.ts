import { castOf } from './demonstration/cast.ts'
import { eventsBefore } from './demonstration/events.ts'
import { withoutSavepoints } from './demonstration/one-transaction.ts'
import { beginLoad, endLoad, listSignIns } from './demonstration/queries.ts'
import { playAll } from './demonstration/scene.ts'
import { signInWords } from './demonstration/sign-in-words.ts'
import { demoPeople } from './people/demo.ts'
import { demonstrationPassword } from './people/demonstration-password.ts'
import { homeCommand } from './places/command.ts'
import { demoPlaces } from './places/demo.ts'
import { createContext } from './platform/context.ts'
import type { Db } from './platform/db/connection.ts'
import { transaction } from './platform/db/transaction.ts'
import { newId } from './platform/ids.ts'
import type { SignIn } from './platform/start/greeting.ts'
import type { AppOptions } from './platform/start/start.ts'
import { dayOf } from './platform/words/dates.ts'
import { copyCommand } from './public-record/copies.ts'

/**
 * Puts an invented command with a year of meetings and demands into an empty database, through the same acts that people do.
 * @returns who can sign in; nobody when the database holds a command of its own
 */
export async function loadDemonstrationIfEmpty(
  options: Pick<AppOptions, 'db' | 'now'> & Partial<Pick<AppOptions, 'config'>>,
): Promise<SignIn[]> {
  const { db, now, config } = options
  if (!(await homeCommand(db))) {
    await transaction(db, async (tx) => {
      await beginLoad(tx)
      if (!(await homeCommand(tx))) await load(withoutSavepoints(tx), now, config?.publicUrl ?? 'http://localhost:3000')
    })
    await endLoad(db)
  }
  const command = (await homeCommand(db))!
  return command.demonstration ? signIns(db, command.id) : []
}

async function load(db: Db, now: () => Date, publicUrl: string): Promise<void> {
  const places = await demoPlaces({ db, newId })
  const people = await demoPeople({ db, newId, now }, places.commandId)
  const cast = castOf(people)
  await copyCommand(createContext({ db, actor: cast.cell, now, publicUrl: '' }), (await homeCommand(db))!)
  await playAll(eventsBefore(dayOf(now())), { db, cast, places, publicUrl }, now)
}

async function signIns(db: Db, commandId: string): Promise<SignIn[]> {
  const accounts = await listSignIns(db, commandId)
  const roles = Object.keys(signInWords)
  const inOrder = accounts.toSorted((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role))
  return inOrder.map(({ signInName, role, actsFor }) => ({
    who: actsFor ? `${signInWords[role]}: ${actsFor}` : signInWords[role],
    email: signInName,
    password: demonstrationPassword,
  }))
}
