import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { people, testWorld, type World } from '../../test/world.ts'
import { readLedger } from '../platform/ledger/queries.ts'
import { Refusal } from '../platform/refusal.ts'
import { addPoint } from './add-point.ts'
import { listPoints } from './queries.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())
beforeEach(() => world.db`delete from point where id <> ${world.ids.point}`)

const school = { kind: 'school', nameAr: 'إعدادية الرمان', nameFr: 'Collège Roummane', latitude: '32.34', longitude: '-6.345' }
const points = () => listPoints(world.db, world.ids.command)

const refused = (reason: string, field: string) => (error: unknown) => {
  assert.ok(error instanceof Refusal, String(error))
  assert.deepEqual([error.reason === 'invalid' ? error.fields[field] : error.reason, field in error.fields], [reason, true])
  return true
}

test('a point is put into the district that holds it, and the ledger says so', async () => {
  const added = await addPoint(world.context('cell'), school)
  assert.equal(added.districtId, world.ids.district2)
  const stored = (await points()).find(({ id }) => id === added.id)
  assert.deepEqual(stored, added)
  const [line] = await readLedger(world.db, world.ids.command)
  assert.deepEqual([line!.act, line!.subject], ['places.add-point', `point:${added.id}`])
})

test('without coordinates it stands in the middle of the chosen district', async () => {
  const { latitude, longitude, ...unplaced } = school
  const added = await addPoint(world.context('planner'), { ...unplaced, districtId: world.ids.district })
  assert.equal(added.districtId, world.ids.district)
  assert.ok(Math.abs(added.location[0] + 6.36) < 1e-9 && Math.abs(added.location[1] - 32.34) < 1e-9)
})

test('a point outside of every district, and one that is nowhere, are refused', async () => {
  const context = world.context('cell')
  await assert.rejects(addPoint(context, { ...school, latitude: '33.5' }), refused('outsideDistricts', 'latitude'))
  await assert.rejects(addPoint(context, { ...school, longitude: '' }), refused('degreesInvalid', 'longitude'))
  await assert.rejects(addPoint(context, { ...school, latitude: '', longitude: '' }), refused('placeMissing', 'latitude'))
  await assert.rejects(addPoint(context, { ...school, latitude: 'شمال' }), refused('degreesInvalid', 'latitude'))
  await assert.rejects(addPoint(context, { ...school, kind: 'prison' }), refused('kindMissing', 'kind'))
  assert.equal((await points()).length, 1)
})

test('the same name in the same district is refused, in any spelling', async () => {
  await addPoint(world.context('cell'), school)
  await assert.rejects(addPoint(world.context('cell'), { ...school, nameAr: 'اعداديه الرمان' }), refused('pointExists', 'nameAr'))
  const elsewhere = await addPoint(world.context('cell'), { ...school, longitude: '-6.36' })
  assert.equal(elsewhere.districtId, world.ids.district)
})

test('of two who add the same place at once, one is refused', async () => {
  const both = await Promise.allSettled([addPoint(world.context('cell'), school), addPoint(world.context('planner'), school)])
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  assert.equal((await points()).length, 2)
})

test('only the cell, the planner and the administrator add points', async () => {
  for (const person of people) {
    const act = addPoint(world.context(person), { ...school, nameAr: `مكان ${person}` })
    if (['cell', 'planner', 'administrator'].includes(person)) await act
    else await assert.rejects(act, { kind: 'forbidden', reason: 'add-point' })
  }
})
