import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { type Role, visitorOf } from '../platform/actor.ts'
import { createContext } from '../platform/context.ts'
import { newId } from '../platform/ids.ts'
import { homeCommand } from './command.ts'
import { openCommand } from './open-command.ts'

let database: TestDatabase
before(async () => {
  database = await testDatabase()
})
after(() => database.close())
beforeEach(() => database.db`truncate command cascade`)

const command = { code: 'WZ', nameAr: 'مفوضية وادي زم', nameFr: 'Commissariat d’Oued Zem', seat: 'وادي زم', kind: 'commissariat' }
const open = (change = {}, roles: Role[] = ['administrator']) => {
  const actor = { ...visitorOf(newId()), roles }
  const context = createContext({ db: database.db, actor, now: () => new Date('2026-03-02T10:00:00Z'), publicUrl: '' })
  return openCommand(context, { ...command, ...change }).then(() => actor.commandId)
}

test('the first command is opened, real and under the identity of whoever acts', async () => {
  const id = await open()
  assert.deepEqual(await homeCommand(database.db), {
    id,
    code: 'WZ',
    nameAr: command.nameAr,
    nameFr: command.nameFr,
    demonstration: false,
  })
})

test('a second command is refused, and of two at once one', async () => {
  const both = await Promise.allSettled([open(), open({ code: 'BJ' })])
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  await assert.rejects(open({ code: 'KH' }), { kind: 'conflict', reason: 'commandExists' })
})

test('a code that cannot begin a reference and missing names are refused; only the administrator may', async () => {
  await assert.rejects(open({ code: 'وز', nameAr: '', seat: ' ' }), {
    fields: { code: 'codeInvalid', nameAr: 'nameArMissing', seat: 'seatMissing' },
  })
  await assert.rejects(open({}, ['cell']), { kind: 'forbidden', reason: 'open-command' })
})
