import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { homeCommand } from '../places/command.ts'
import { visitorOf } from '../platform/actor.ts'
import { readConfig } from '../platform/config.ts'
import { createContext } from '../platform/context.ts'
import { commands } from './cli.ts'
import { signIn } from './sign-in.ts'

let database: TestDatabase
before(async () => {
  database = await testDatabase()
})
after(() => database.close())

const now = () => new Date('2026-03-02T10:00:00Z')
const given = {
  code: 'WZ',
  'name-ar': 'مفوضية وادي زم',
  'name-fr': 'Commissariat d’Oued Zem',
  seat: 'وادي زم',
  administrator: 'mudir',
  person: 'شخص مختلق',
}

function open(values: Record<string, string>) {
  const operator = { ...visitorOf('00000000-0000-0000-0000-000000000000'), roles: ['administrator' as const] }
  const context = async () => createContext({ db: database.db, actor: operator, now, publicUrl: '' })
  return commands.find(({ name }) => name === 'open')!.run({ positionals: [], values, config: readConfig({}), context })
}

test('an option that is left out is named, and nothing is opened', async () => {
  const { seat, ...rest } = given
  await assert.rejects(open(rest), { message: '--seat' })
  await assert.rejects(open({ ...given, administrator: 'مدير' }), { fields: { signInName: 'signInNameInvalid' } })
  assert.equal(await homeCommand(database.db), null)
  assert.ok(seat)
})

test('one command opens the command and an account that can sign in', async () => {
  const { json, text } = await open(given)
  const { signInName, password } = json as { signInName: string; password: string }
  assert.ok(text.includes(password))
  const command = (await homeCommand(database.db))!
  assert.equal(command.code, 'WZ')
  const context = createContext({ db: database.db, actor: visitorOf(command.id), now, publicUrl: '' })
  assert.ok((await signIn(context, { signInName, password, address: '192.0.2.1', days: 1 })).token)
})

test('a second command is refused and leaves no account behind', async () => {
  await assert.rejects(open({ ...given, code: 'BJ', administrator: 'second' }), { reason: 'commandExists' })
  const accounts = await database.db`select id from account where sign_in_name = 'second'`
  assert.equal(accounts.length, 0)
})
