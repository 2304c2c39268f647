import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { newId } from '../platform/ids.ts'
import { homeCommand, treeOf } from './command.ts'
import { type DemoPlaces, demoPlaces } from './demo.ts'
import { districtOf, overlap } from './district.ts'
import { area } from './polygon.ts'
import { listPoints, listUnits } from './queries.ts'

let database: TestDatabase
let demo: DemoPlaces
before(async () => {
  database = await testDatabase()
  demo = await demoPlaces({ db: database.db, newId })
})
after(() => database.close())

test('the command is marked as invented and has its units under it', async () => {
  assert.deepEqual(await homeCommand(database.db), {
    id: demo.commandId,
    code: 'BM',
    nameAr: 'ولاية أمن بني ملال',
    nameFr: 'Préfecture de police de Béni Mellal',
    demonstration: true,
  })
  const [root] = treeOf(await listUnits(database.db, demo.commandId))
  assert.deepEqual(
    root!.under.map(({ kind, under }) => [kind, under.length]),
    [['provincial', 1], ['provincial', 2], ...Array.from({ length: 6 }, () => ['precinct', 0])],
  )
})

test('eight districts of the size of a neighbourhood lie side by side', () => {
  assert.equal(demo.districts.length, 8)
  for (const [index, { shape, nameAr }] of demo.districts.entries()) {
    assert.ok(area(shape) > 1 && area(shape) < 4, `${nameAr}: ${area(shape)} km²`)
    for (const other of demo.districts.slice(index + 1)) assert.ok(!overlap(shape, other.shape), `${nameAr} and ${other.nameAr}`)
  }
})

test('every place is stored in the district for which it was written', async () => {
  const points = await listPoints(database.db, demo.commandId)
  assert.equal(points.length, 25)
  for (const { location, districtId, nameAr } of points) assert.equal(districtOf(demo.districts, location)!.id, districtId, nameAr)
  for (const { nameAr, districtId } of points) {
    const district = demo.districts.find(({ id }) => id === districtId)!
    const quarter = demo.districts.find((one) => nameAr.includes(one.nameAr.replace('حي ', '')))
    if (quarter) assert.equal(district.nameAr, quarter.nameAr, nameAr)
  }
})
