import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Person, people, testWorld, type World } from '../../test/world.ts'
import { accreditAssociation } from './accredit-association.ts'
import { findAssociation, listAssociations } from './queries/associations.ts'
import { registerAssociation, registerAssociations } from './register-association.ts'
import { reinstateAssociation } from './reinstate-association.ts'
import { suspendAssociation } from './suspend-association.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const form = (nameAr: string) => ({
  nameAr,
  nameFr: '',
  aliases: 'أصدقاء الحي\n\n أصدقاء الحي \nالأصدقاء',
  kind: 'neighbourhood',
  territory: 'حي النخيل',
  receiptNumber: 'D-12',
  contactPhone: '0523 00 00 00',
  contactEmail: '',
})
const reason = 'لم تجدد مكتبها منذ ثلاث سنوات'
const stored = (id: string) => findAssociation(world.db, world.ids.command, id, { withContact: true })
const statusesOf = async (acts: Promise<unknown>[]) => (await Promise.allSettled(acts)).map(({ status }) => status).sort()

/** Tries an act as everyone: those named may, all others are refused with the act's own sentence. */
async function onlyFor(allowed: readonly Person[], verb: string, act: (person: Person) => Promise<unknown>): Promise<void> {
  for (const person of people) {
    if (allowed.includes(person)) await act(person)
    else await assert.rejects(act(person), { kind: 'forbidden', reason: verb })
  }
}

test('an association is registered with its receipt, and waits for verification without one', async () => {
  const { id } = await registerAssociation(world.context('cell'), form('جمعية أصدقاء النخيل'))
  const { state, aliases, nameFr, contactPhone, registeredOn } = (await stored(id))!
  assert.deepEqual([state, aliases, nameFr], ['registered', ['أصدقاء الحي', 'الأصدقاء'], null])
  assert.deepEqual([contactPhone, registeredOn], ['0523 00 00 00', '2026-03-02'])
  const waiting = await registerAssociation(world.context('cell'), { ...form('جمعية بلا وصل'), receiptNumber: ' ' })
  assert.equal((await stored(waiting.id))!.state, 'under_verification')
})

test('a name that is registered is refused in any spelling; missing and wrong fields each say why', async () => {
  const taken = { kind: 'conflict', fields: { nameAr: 'associationExists' } }
  await assert.rejects(registerAssociation(world.context('cell'), form('جمعيه النخيل للتنميه')), taken)
  const wrong = { ...form('جم'), kind: 'party', territory: '', contactPhone: '12', contactEmail: 'x@' }
  await assert.rejects(registerAssociation(world.context('cell'), wrong), {
    fields: {
      nameAr: 'nameMissing',
      kind: 'kindMissing',
      territory: 'territoryMissing',
      contactPhone: 'phoneInvalid',
      contactEmail: 'emailInvalid',
    },
  })
})

test('of two who register the same name at once, one is refused', async () => {
  const acts = ['جمعية الأقحوان', 'جمعيه الاقحوان'].map((name) => registerAssociation(world.context('cell'), form(name)))
  assert.deepEqual(await statusesOf(acts), ['fulfilled', 'rejected'])
})

test('the cell and the administrator register, nobody else', () =>
  onlyFor(['cell', 'administrator'], 'register-association', (person) =>
    registerAssociation(world.context(person), form(`جمعية من سجلها ${person}`)),
  ))

const several = (...names: string[]) => ({ associations: names.map(form) })
const isStored = async (nameAr: string) => (await world.db`select 1 from association where name_ar = ${nameAr}`).length === 1

test('a list is registered whole or not at all, and the one that is refused is named by its place', async () => {
  const all = (...names: string[]) => registerAssociations(world.context('cell'), several(...names))
  const [first] = await all('جمعية النرجس', 'جمعية السوسن')
  assert.deepEqual((await stored(first!.id))!.aliases, ['أصدقاء الحي', 'الأصدقاء'])
  assert.ok(await isStored('جمعية السوسن'))
  const taken = { kind: 'conflict', fields: { 'associations.1.nameAr': 'associationExists' } }
  await assert.rejects(all('جمعية الفل', 'جمعيه السوسن'), taken)
  await assert.rejects(all('جمعية الفل', 'جمعيه الفل'), taken)
  await assert.rejects(all('جمعية الفل', 'ج'), { kind: 'invalid', fields: { 'associations.1.nameAr': 'nameMissing' } })
  await assert.rejects(all(), { kind: 'invalid' })
  assert.equal(await isStored('جمعية الفل'), false)
})

test('of two lists at once that hold one name, one is refused', async () => {
  const acts = ['جمعية الياسمين', 'جمعيه الياسمين'].map((name, nth) =>
    registerAssociations(world.context('cell'), several(`جمعية القائمة رقم ${nth}`, name)),
  )
  assert.deepEqual(await statusesOf(acts), ['fulfilled', 'rejected'])
})

test('the cell and the administrator register lists, nobody else', () =>
  onlyFor(['cell', 'administrator'], 'register-associations', (person) =>
    registerAssociations(world.context(person), several(`جمعية من قائمة ${person}`)),
  ))

test('a suspension needs a reason, and keeps it until the association is reinstated', async () => {
  const associationId = world.ids.association2
  const administrator = world.context('administrator')
  await assert.rejects(suspendAssociation(administrator, { associationId, reason: 'هكذا' }), { fields: { reason: 'reasonMissing' } })
  await suspendAssociation(administrator, { associationId, reason })
  assert.deepEqual([(await stored(associationId))!.state, (await stored(associationId))!.stateReason], ['suspended', reason])
  await assert.rejects(suspendAssociation(administrator, { associationId, reason }), { kind: 'conflict', reason: 'isSuspended' })
  await assert.rejects(accreditAssociation(administrator, { associationId }), { kind: 'conflict', reason: 'isSuspended' })
  await reinstateAssociation(administrator, { associationId })
  assert.deepEqual([(await stored(associationId))!.state, (await stored(associationId))!.stateReason], ['under_verification', null])
  await assert.rejects(reinstateAssociation(administrator, { associationId }), { kind: 'conflict', reason: 'isNotSuspended' })
})

test('accrediting is done once', async () => {
  const { id: associationId } = await registerAssociation(world.context('cell'), form('جمعية الخزامى'))
  const acts = [1, 2].map(() => accreditAssociation(world.context('cell'), { associationId }))
  assert.deepEqual(await statusesOf(acts), ['fulfilled', 'rejected'])
  assert.equal((await stored(associationId))!.state, 'accredited')
  await assert.rejects(accreditAssociation(world.context('cell'), { associationId }), { kind: 'conflict', reason: 'isAccredited' })
})

test('two suspensions and two reinstatements at once are one of each', async () => {
  const { id: associationId } = await registerAssociation(world.context('cell'), form('جمعية السنابل'))
  const suspensions = [1, 2].map(() => suspendAssociation(world.context('administrator'), { associationId, reason }))
  assert.deepEqual(await statusesOf(suspensions), ['fulfilled', 'rejected'])
  const returns = [1, 2].map(() => reinstateAssociation(world.context('administrator'), { associationId }))
  assert.deepEqual(await statusesOf(returns), ['fulfilled', 'rejected'])
})

test('accrediting is for the cell and the administrator, suspending and reinstating for the administrator', async () => {
  const fresh = async () => (await registerAssociation(world.context('cell'), form(`جمعية رقم ${world.context('cell').newId()}`))).id
  await onlyFor(['cell', 'administrator'], 'accredit-association', async (person) =>
    accreditAssociation(world.context(person), { associationId: await fresh() }),
  )
  const associationId = await fresh()
  await onlyFor(['administrator'], 'suspend-association', (person) => suspendAssociation(world.context(person), { associationId, reason }))
  await onlyFor(['administrator'], 'reinstate-association', (person) => reinstateAssociation(world.context(person), { associationId }))
})

test('what is not in the register is missing', async () => {
  const associationId = world.context('cell').newId()
  await assert.rejects(accreditAssociation(world.context('cell'), { associationId }), { kind: 'missing', reason: 'associationUnknown' })
})

test('an association is found by any of its names, however they are spelt', async () => {
  const named = (text: string) =>
    listAssociations(world.db, world.ids.command, { named: text, state: null, kind: null, after: null, limit: 50 })
  for (const text of ['آباء تلاميذ الزيتون', 'اباء تلاميذ', 'تَلاميذ الزّيتون']) {
    assert.deepEqual(
      (await named(text)).map(({ id }) => id),
      [world.ids.association2],
      text,
    )
  }
  assert.ok((await named('palmiers')).some(({ id }) => id === world.ids.association))
  assert.equal((await named('100%')).length, 0)
})
