import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { photoWithPlace } from '../../test/photo.ts'
import { validateEverywhere } from '../../test/validate-pages.ts'
import { type Person, testWorld, type World } from '../../test/world.ts'
import { Refusal } from '../platform/refusal.ts'
import { keepPhoto } from './keep-photo.ts'
import { registerDemands } from './register-demands.ts'
import { sendDemand } from './send-demand.ts'
import { newSendingKey } from './token.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
})
after(() => world.close())

const text = 'نطلب إصلاح الإنارة في الممر المؤدي إلى المكتبة'
const other = 'نطلب ممرا للراجلين أمام المدرسة'
const form = (more: Record<string, unknown> = {}) => ({ key: newSendingKey(), parts: [{ text }], told: {}, ...more })
const register = (person: Person, more: Record<string, unknown> = {}) => registerDemands(world.context(person), form(more))
const reasonOf = async (attempt: Promise<unknown>) => {
  const error = await attempt.then(
    () => 'done',
    (thrown: unknown) => thrown,
  )
  if (error instanceof Refusal) return Object.values(error.fields)[0] ?? error.reason
  return error
}
const post = (person: Person, fields: Record<string, string>) => world.request(person, '/desk/demands', { form: fields })
const demandOf = async (ref: string) => {
  const [row] = await world.db<{ associationId: string | null; channel: string; pointId: string | null; districtId: string | null }[]>`
    select d.association_id, d.channel, w.point_id, w.district_id from demand d left join demand_place w on w.demand_id = d.id where d.ref = ${ref}`
  return row!
}
const publish = (ref: string, words = text) =>
  world.db`update public_record.demand set text = ${words}, released_at = now() where ref = ${ref}`

test('an association asks for several things at one place: each has its number, and the place goes with each', async () => {
  const { refs } = await register('association', { parts: [{ text }, { text: other }], place: 'حديقه النخيل' })
  assert.equal(refs.length, 2)
  const { association, point, district } = world.ids
  for (const ref of refs)
    assert.deepEqual({ ...(await demandOf(ref)) }, { associationId: association, channel: 'form', pointId: point, districtId: district })
})

test('the cell says who asked, how and when', async () => {
  const told = { associationId: world.ids.association2, channel: 'telephone', receivedOn: '2026-02-27' }
  const { refs } = await register('cell', { told, latitude: '32.34', longitude: '-6.345' })
  const { associationId, channel, districtId } = await demandOf(refs[0]!)
  assert.deepEqual([associationId, channel, districtId], [world.ids.association2, 'telephone', world.ids.district2])
  assert.equal(await reasonOf(register('cell')), 'channelMissing')
  assert.equal(await reasonOf(register('cell', { told: { channel: 'form', receivedOn: '2026-03-03' } })), 'dayAhead')
})

test('nobody else registers, and no association for another', async () => {
  for (const person of ['head', 'auditor', 'publisher', 'administrator', 'visitor'] as const)
    assert.equal(await reasonOf(register(person)), 'register-demands', person)
  assert.equal(await reasonOf(register('association', { told: { associationId: world.ids.association2 } })), 'register-demand')
})

test('what is sent twice is recorded once, also when both come at once, and no other door opens with its key', async () => {
  const twice = form()
  const context = world.context('association')
  const [one, same] = await Promise.all([registerDemands(context, twice), registerDemands(context, twice)])
  assert.deepEqual(one!.refs, same!.refs)
  assert.equal((await world.db`select 1 from demand where ref = ${one!.refs[0]!}`).length, 1)
  assert.equal(await reasonOf(sendDemand(world.context('visitor'), { key: twice.key, parts: [{ text }] })), 'keyMissing')
  const key = newSendingKey()
  await sendDemand(world.context('visitor'), { key, parts: [{ text }] })
  assert.equal(await reasonOf(register('association', { key })), 'keyMissing')
})

test('an association joins what is open in public, once, and nothing that is not', async () => {
  const known = await demands.qualified({ associationId: world.ids.association2 })
  const join = () => register('association', { parts: [{ join: known.ref }] })
  assert.equal(await reasonOf(join()), 'joinUnknown')
  await publish(known.ref)
  const outcomes = await Promise.all([reasonOf(join()), reasonOf(join())])
  assert.deepEqual(outcomes.sort(), ['done', 'joinedAlready'])
  assert.equal(await reasonOf(register('cell', { parts: [{ join: known.ref }] })), 'join-demand')
})

test('photos are for the cell and for the association that sent them, not for another that asks too', async () => {
  const key = newSendingKey()
  const { id } = await keepPhoto(world.context('association'), { key, file: new Uint8Array(await photoWithPlace()) })
  const { refs } = await register('association', { key })
  const path = `/desk/demands/${refs[0]}/photos/${id}`
  for (const person of ['association', 'cell', 'auditor'] as const) assert.equal((await world.request(person, path)).status, 200, person)
  for (const person of ['association2', 'head', 'publisher'] as const) assert.equal((await world.request(person, path)).status, 404, person)
  await publish(refs[0]!)
  await register('association2', { parts: [{ join: refs[0]! }] })
  assert.equal((await world.request('association2', path)).status, 404)
  const page = await (await world.request('association2', `/desk/demands/${refs[0]}`)).text()
  assert.ok(!page.includes(id))
  assert.ok((await (await world.request('association', `/desk/demands/${refs[0]}`)).text()).includes(id))
})

test('wrong words are said, and nothing is kept of a form that was refused', async () => {
  const count = async () => (await world.db`select 1 from demand`).length
  const before = await count()
  assert.equal(await reasonOf(register('association', { parts: [{ text: 'قصير' }] })), 'originalMissing')
  assert.equal(await reasonOf(register('association', { parts: [] })), 'originalMissing')
  assert.equal(await reasonOf(register('association', { parts: [{ text: `${text} بطاقتي AB123456` }] })), 'identityCard')
  assert.equal(await reasonOf(register('association', { parts: [{ text }, { join: 'BM-2026-9999' }] })), 'joinUnknown')
  assert.equal(await reasonOf(register('association', { latitude: '33.57', longitude: '-7.58' })), 'spotElsewhere')
  assert.equal(await count(), before)
})

test('the second step cuts the text, and shows an association only what is public', async () => {
  const hidden = await demands.register({ original: text, associationId: world.ids.association2 })
  const open = await demands.qualified({ associationId: world.ids.association2 })
  await publish(open.ref)
  const original = `- ${text}\n- ${other}`
  const page = await (await post('association', { original, step: 'check' })).text()
  assert.match(page, /name="parts\.1\.text"/)
  assert.ok(page.includes(`value="${open.ref}"`))
  assert.ok(!page.includes(hidden.ref))
  const cells = await (await post('cell', { original, channel: 'paper', step: 'check' })).text()
  assert.ok(cells.includes(`/desk/demands/${hidden.ref}`))
  const typed = async (person: Person) => {
    const response = await world.request(person, '/desk/demands/similar', { form: { text } })
    return ((await response.json()) as { similar: { ref: string }[] }).similar.map(({ ref }) => ref)
  }
  assert.ok(!(await typed('association')).includes(hidden.ref))
  assert.ok((await typed('cell')).length > 0)
})

test('errors stand in the step that has the field, with what was typed', async () => {
  const first = await post('cell', { original: text, step: 'check' })
  assert.equal(first.status, 422)
  assert.match(await first.text(), new RegExp(text))
  const second = await post('association', { original: text, 'parts.0.text': 'قصير', step: 'send' })
  assert.equal(second.status, 422)
  const page = await second.text()
  assert.match(page, /parts\.0\.text/)
  assert.match(page, /اكتب المطلب بكلمات من طلبه/)
})

test('a touch on the map works without a script', async () => {
  const page = await (await post('association', { original: text, 'map.x': '150', 'map.y': '120' })).text()
  assert.match(page, /name="latitude" value="32\.\d+"/)
  assert.match(page, new RegExp(text))
})

test('both forms are valid HTML in every language', async () => {
  await validateEverywhere(world, [
    ['cell', '/desk/demands/new'],
    ['association', '/desk/demands/new'],
  ])
})
