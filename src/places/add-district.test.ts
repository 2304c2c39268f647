import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { people, testWorld, type World } from '../../test/world.ts'
import { addDistrict } from './add-district.ts'
import { listDistricts } from './queries.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const shape = (west: number) =>
  JSON.stringify({
    type: 'Polygon',
    coordinates: [
      [
        [west, 32.33],
        [west + 0.02, 32.33],
        [west + 0.02, 32.35],
        [west, 32.35],
        [west, 32.33],
      ],
    ],
  })
const district = (nameAr: string, west: number) => ({ nameAr, nameFr: 'Hay', shape: shape(west) })
const names = async () => (await listDistricts(world.db, world.ids.command)).map(({ nameAr }) => nameAr)

test('the administrator adds a district beside those that are there', async () => {
  const { id } = await addDistrict(world.context('administrator'), district('حي اللوز', -6.33))
  const stored = (await listDistricts(world.db, world.ids.command)).find((one) => one.id === id)
  assert.equal(stored!.nameAr, 'حي اللوز')
  assert.deepEqual(stored!.shape.coordinates[0]![0], [-6.33, 32.33])
})

test('a name that is taken, ground that is taken and a broken shape are refused', async () => {
  const context = world.context('administrator')
  await assert.rejects(addDistrict(context, district('حي النخيل', -6.2)), { kind: 'conflict', reason: 'districtExists' })
  await assert.rejects(addDistrict(context, district('حي الرمان', -6.36)), { kind: 'conflict', reason: 'districtOverlaps' })
  const broken = { ...district('حي الرمان', -6.2), shape: '{' }
  await assert.rejects(addDistrict(context, broken), { kind: 'invalid', fields: { shape: 'shapeNoPolygon' } })
  assert.ok(!(await names()).includes('حي الرمان'))
})

test('of two who draw on the same ground at once, one is refused', async () => {
  const context = world.context('administrator')
  const both = await Promise.allSettled([
    addDistrict(context, district('حي الورد', -6.25)),
    addDistrict(context, district('حي الياسمين', -6.24)),
  ])
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('only the administrator adds districts', async () => {
  for (const person of people.filter((one) => one !== 'administrator')) {
    const act = addDistrict(world.context(person), district(`حي ${person}`, -6.1))
    await assert.rejects(act, { kind: 'forbidden', reason: 'add-district' })
  }
})
