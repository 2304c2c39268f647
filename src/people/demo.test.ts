import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { demoPlaces } from '../places/demo.ts'
import { visitorOf } from '../platform/actor.ts'
import { createContext } from '../platform/context.ts'
import { type DemoPeople, demoPeople } from './demo.ts'
import { demonstrationPassword } from './demonstration-password.ts'
import { countAssociations } from './queries/associations.ts'
import { listOffices } from './queries/offices.ts'
import { listDemonstrationSignIns } from './queries/sign-ins.ts'
import { actorOf } from './session.ts'
import { signIn } from './sign-in.ts'

const now = () => new Date('2026-03-02T10:00:00Z')
let database: TestDatabase
let commandId: string
let demo: DemoPeople
before(async () => {
  database = await testDatabase()
  const context = createContext({ db: database.db, actor: visitorOf(''), now, publicUrl: '' })
  commandId = (await demoPlaces(context)).commandId
  demo = await demoPeople(context, commandId)
})
after(() => database.close())

test('every office is held today by one person, two of them acting', async () => {
  const offices = await listOffices(database.db, commandId, '2026-03-02')
  assert.equal(offices.length, 14)
  assert.ok(offices.every(({ holder }) => holder !== null))
  assert.equal(offices.filter(({ acting }) => acting).length, 2)
})

test('there are forty associations, some under verification, one suspended', async () => {
  assert.deepEqual(await countAssociations(database.db, commandId), { accredited: 32, registered: 3, under_verification: 4, suspended: 1 })
})

test('every sign-in name that the page shows opens a session of that person with the password beside it', async () => {
  const shown = await listDemonstrationSignIns(database.db, commandId)
  assert.deepEqual(shown.map(({ signInName }) => signInName).sort(), Object.keys(demo.actors).sort())
  const context = createContext({ db: database.db, actor: visitorOf(commandId), now, publicUrl: '' })
  for (const { signInName } of shown) {
    const { token } = await signIn(context, { signInName, password: demonstrationPassword, address: signInName, days: 1 })
    assert.deepEqual((await actorOf(database.db, token, now()))!.actor, demo.actors[signInName])
  }
})

test('a real command shows no sign-in names', async () => {
  await database.db`update command set demonstration = false`
  assert.equal((await listDemonstrationSignIns(database.db, commandId)).length, 0)
})
