import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Person, people, testWorld, type World } from '../../test/world.ts'
import { openOffice } from './open-office.ts'
import { listOffices } from './queries/offices.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const office = { kind: 'precinct', nameAr: 'رئيس الدائرة الأولى', nameFr: 'Chef du premier arrondissement' }
const open = (change = {}, person: Person = 'administrator') => openOffice(world.context(person), { ...office, ...change })

test('an office is opened vacant', async () => {
  const { id } = await open()
  const stored = (await listOffices(world.db, world.ids.command, '2026-03-02')).find((one) => one.id === id)
  assert.deepEqual([stored!.kind, stored!.nameAr, stored!.holder], ['precinct', office.nameAr, null])
})

test('a name that is taken in any spelling, a missing name and an unknown service are refused', async () => {
  await assert.rejects(open({ nameAr: 'رئيس الهيئه الحضريه' }), { kind: 'conflict', fields: { nameAr: 'officeExists' } })
  await assert.rejects(open({ nameAr: '', kind: 'army' }), { fields: { nameAr: 'officeNameMissing', kind: 'officeKindMissing' } })
})

test('of two who open the same office at once, one is refused', async () => {
  const both = await Promise.allSettled([1, 2].map(() => open({ nameAr: 'رئيس الدائرة الثانية' })))
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('only the administrator opens offices', async () => {
  for (const person of people.filter((one) => one !== 'administrator')) {
    await assert.rejects(open({ nameAr: `مكتب ${person}` }, person), { kind: 'forbidden', reason: 'open-office' })
  }
})
