import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { testWorld, type World } from '../../test/world.ts'
import { Refusal } from '../platform/refusal.ts'
import { hashOf } from '../platform/secret.ts'
import { sendDemand } from './send-demand.ts'
import { newSendingKey, tokenOf } from './token.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
})
beforeEach(async () => {
  await world.db`delete from recent_try`
})
after(() => world.close())

const text = 'نطلب إصلاح الإنارة في الزنقة المؤدية إلى السوق'
const form = (more: Record<string, unknown> = {}) => ({ key: newSendingKey(), parts: [{ text }], ...more })
const send = (more: Record<string, unknown> = {}) => sendDemand(world.context('visitor'), form(more))
const reasonOf = async (attempt: Promise<unknown>) => {
  const error = await attempt.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof Refusal)) throw error ?? new Error('It was not refused')
  return Object.values(error.fields)[0] ?? error.reason
}
const demandsOf = (token: string) => world.db<
  { id: string; ref: string; channel: string; original: string; associationId: string | null }[]
>`
  select d.id, d.ref, d.channel, d.original, d.association_id from demand d join demand_asker j on j.demand_id = d.id
  join asker a on a.id = j.asker_id where a.token_hash = ${hashOf(token)} order by d.id`

test('anybody sends a demand and gets a number; nothing of it is public', async () => {
  const { token } = await send()
  const [demand] = await demandsOf(token)
  assert.match(demand!.ref, /^BM-2026-\d{4}$/)
  assert.deepEqual([demand!.channel, demand!.original, demand!.associationId], ['form', text, null])
  assert.equal((await world.request('visitor', `/demands/${demand!.ref}`)).status, 404)
  assert.equal((await world.publicDb`select 1 from public_record.demand where ref = ${demand!.ref}`).length, 0)
})

test('who asked is kept apart: in no column of the demand, in no copy, in no line of the ledger', async () => {
  const contact = { name: 'اسم مختلق', phone: '06 11 22 33 44', email: 'someone@example.org' }
  const { token } = await send(contact)
  const [asker] = await world.db`select name, phone, email from asker where token_hash = ${hashOf(token)}`
  assert.deepEqual({ ...asker }, { name: 'اسم مختلق', phone: '0611223344', email: 'someone@example.org' })
  const tables = await world.db<{ text: string }[]>`
    select to_jsonb(d)::text as text from demand d union all select to_jsonb(p)::text from public_record.demand p
    union all select to_jsonb(e)::text from public_record.entry e union all select to_jsonb(l)::text from ledger l`
  for (const { text: row } of tables)
    for (const secret of [...Object.values(contact), '0611223344', token]) assert.ok(!row.includes(secret))
})

test('the link is sent by mail when an address was given, and only there', async () => {
  const { token } = await send({ email: 'someone@example.org' })
  const [job] = await world.db<{ data: { to: string; text: string } }[]>`
    select data from job where name = 'mail' order by id desc limit 1`
  assert.equal(job!.data.to, 'someone@example.org')
  assert.ok(job!.data.text.includes(`/receipts/${token}`))
})

test('what arrives twice is recorded once, also when both come at once, and gets the same receipt', async () => {
  const twice = form()
  const visitor = world.context('visitor')
  const [one, other] = await Promise.all([sendDemand(visitor, twice), sendDemand(visitor, twice)])
  const later = await sendDemand(visitor, twice)
  assert.deepEqual([one!.token, other!.token, later.token], Array(3).fill(tokenOf(twice.key)))
  assert.equal((await demandsOf(one!.token)).length, 1)
})

test('several demands get a number each, behind one link', async () => {
  const { token } = await send({ parts: [{ text }, { text: 'نطلب ممرا للراجلين أمام المدرسة' }] })
  const sent = await demandsOf(token)
  assert.equal(new Set(sent.map(({ ref }) => ref)).size, 2)
})

test('a person adds a voice to what is public and open, and to nothing else', async () => {
  const known = await demands.qualified()
  assert.equal(await reasonOf(send({ parts: [{ join: known.ref }] })), 'joinUnknown')
  await world.db`update public_record.demand set text = 'حضور أمني', released_at = now() where ref = ${known.ref}`
  const before = await world.db`select 1 from demand`
  const { token } = await send({ parts: [{ join: known.ref }] })
  assert.deepEqual(
    (await demandsOf(token)).map(({ ref }) => ref),
    [known.ref],
  )
  assert.equal((await world.db`select 1 from demand`).length, before.length)
})

test('a place by name is recognised, a spot finds its district, what lies elsewhere is refused', async () => {
  const placeOf = async (token: string) => {
    const [row] = await world.db<{ districtId: string | null; pointId: string | null; latitude: number | null }[]>`
      select p.district_id, p.point_id, p.location[1] as latitude from demand_place p
      where p.demand_id = ${(await demandsOf(token))[0]!.id}`
    return row
  }
  const { point, district, district2 } = world.ids
  const named = await placeOf((await send({ place: 'حديقه النخيل' })).token)
  assert.deepEqual([named!.pointId, named!.districtId], [point, district])
  const spot = await placeOf((await send({ latitude: '32.34', longitude: '-6.345' })).token)
  assert.deepEqual([spot!.pointId, spot!.districtId, spot!.latitude], [null, district2, 32.34])
  assert.equal(await placeOf((await send({ place: 'قرب دار خالتي' })).token), undefined)
  assert.equal(await reasonOf(send({ latitude: '33.57', longitude: '-7.58' })), 'spotElsewhere')
})

test('numbers of persons are refused, those of identity cards above all', async () => {
  assert.equal(await reasonOf(send({ parts: [{ text: `${text} بطاقتي AB123456` }] })), 'identityCard')
  assert.equal(await reasonOf(send({ place: 'منزل صاحب البطاقة BH456789' })), 'identityCard')
  assert.equal(await reasonOf(send({ parts: [{ text: `${text} هاتفه 0661223344` }] })), 'personalTrace')
  assert.equal(await reasonOf(send({ name: 'BH456789' })), 'nameInvalid')
  assert.equal((await world.db`select 1 from demand where original ~ '[A-Z]{2}[0-9]{6}'`).length, 0)
})

test('what is missing or wrong is said at its field', async () => {
  assert.equal(await reasonOf(send({ parts: [{ text: ' ' }] })), 'textMissing')
  assert.equal(await reasonOf(send({ parts: [] })), 'textMissing')
  assert.equal(await reasonOf(send({ parts: Array(7).fill({ text }) })), 'tooManyParts')
  assert.equal(await reasonOf(send({ email: 'nobody' })), 'emailInvalid')
  assert.equal(await reasonOf(send({ phone: 'hello' })), 'phoneInvalid')
  assert.equal(await reasonOf(send({ website: 'https://example.org' })), 'robot')
  assert.equal(await reasonOf(sendDemand(world.context('visitor'), { parts: [{ text }] })), 'keyMissing')
})
