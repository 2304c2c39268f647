import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import * as v from 'valibot'
import { testWorld, type World } from '../../test/world.ts'
import { anyOf, defineAction } from './action.ts'
import { nextNumber } from './db/counter.ts'
import { readLedger } from './ledger/queries.ts'
import { Refusal, refuseFor } from './refusal.ts'

const refuse = refuseFor<'nameMissing' | 'nameTooShort' | 'alreadyNamed'>('gardens')

const nameGarden = defineAction({
  id: 'gardens.name-garden',
  input: v.object({
    gardenId: v.string(refuse.key('nameMissing')),
    name: v.pipe(v.string(refuse.key('nameMissing')), v.trim(), v.minLength(3, refuse.key('nameTooShort'))),
  }),
  async find({ db }, { gardenId }) {
    const [garden] = await db<{ name: string | null }[]>`select name from garden where id = ${gardenId} for update`
    if (!garden) throw refuse('missing', 'nameMissing')
    return garden
  },
  may: anyOf('cell'),
  async run({ db }, garden, { gardenId, name }) {
    await db`update garden set name = ${name} where id = ${gardenId}`
    if (garden.name) throw refuse('conflict', 'alreadyNamed')
    return name
  },
  note: (_garden, { gardenId }, name) => ({ subject: `garden:${gardenId}`, facts: { length: name.length } }),
})

let world: World
before(async () => {
  world = await testWorld()
  await world.db`create table garden (id text primary key, name text)`
})
after(() => world.close())

const plant = (id: string) => world.db`insert into garden values (${id}, null)`
const nameOf = async (id: string) => (await world.db<{ name: string | null }[]>`select name from garden where id = ${id}`)[0]!.name
const actsOn = async (id: string) => (await readLedger(world.db, world.ids.command)).filter((line) => line.subject === `garden:${id}`)

test('an act changes the record and is written in the ledger, with no more than its note', async () => {
  await plant('g1')
  assert.equal(await nameGarden(world.context('cell'), { gardenId: 'g1', name: '  عرصة النخيل ', password: 'x' }), 'عرصة النخيل')
  const [line] = await actsOn('g1')
  assert.equal(line!.act, 'gardens.name-garden')
  assert.equal(line!.actorName, 'رئيس خلية التواصل')
  assert.deepEqual(line!.note, { length: 11 })
})

test('a refusal names each field, and leaves nothing behind', async () => {
  await plant('g2')
  await assert.rejects(nameGarden(world.context('cell'), { gardenId: 'g2', name: ' ' }), (error: unknown) => {
    assert.ok(error instanceof Refusal)
    assert.deepEqual([error.kind, error.fields], ['invalid', { name: 'nameTooShort' }])
    return true
  })
  await assert.rejects(nameGarden(world.context('cell'), {}), { fields: { gardenId: 'nameMissing', name: 'nameMissing' } })
  assert.deepEqual([await nameOf('g2'), await actsOn('g2')], [null, []])
})

test('who may not is refused by the name of the permission', async () => {
  await plant('g3')
  for (const person of ['visitor', 'association', 'auditor'] as const) {
    await assert.rejects(nameGarden(world.context(person), { gardenId: 'g3', name: 'عرصة' }), { kind: 'forbidden', reason: 'name-garden' })
  }
  assert.equal(await nameOf('g3'), null)
})

test('of two acts at once one is done and the other sees what it did', async () => {
  await plant('g4')
  const acts = ['عرصة أولى', 'عرصة ثانية'].map((name) => nameGarden(world.context('cell'), { gardenId: 'g4', name }))
  const outcomes = (await Promise.allSettled(acts)).map(({ status }) => status).sort()
  assert.deepEqual(outcomes, ['fulfilled', 'rejected'])
  assert.equal((await actsOn('g4')).length, 1)
})

test('human numbers have no gaps and no doubles, also when many ask at once', async () => {
  const numbers = await Promise.all(Array.from({ length: 12 }, () => nextNumber(world.db, world.ids.command, 'garden-2026')))
  assert.deepEqual(
    numbers.sort((a, b) => a - b),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  )
})
