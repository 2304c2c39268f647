import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { sampleAwareness } from '../../test/awareness-sample.ts'
import { sampleDemands } from '../../test/demand-sample.ts'
import { takeMail } from '../../test/mail.ts'
import { refused } from '../../test/refused.ts'
import { validateEverywhere } from '../../test/validate-pages.ts'
import { testWorld, type World } from '../../test/world.ts'
import { answerDemand } from '../demands/answer-demand.ts'
import { qualifyDemand } from '../demands/qualify-demand.ts'
import { listDemands } from '../demands/queries/lines.ts'
import { closeSchool } from '../schools/close-school.ts'
import { nameContact } from '../schools/name-contact.ts'
import { reopenSchool } from '../schools/reopen-school.ts'
import { addRemark } from './add-remark.ts'
import { noteAsker } from './note-asker.ts'
import { sendDemand } from './send-demand.ts'
import { newSendingKey } from './token.ts'
import { withdrawDemand } from './withdraw-demand.ts'

let world: World
let sample: Awaited<ReturnType<typeof sampleAwareness>>
before(async () => {
  world = await testWorld()
  sample = await sampleAwareness(world)
})
after(() => world.close())
beforeEach(async () => {
  await world.db`delete from recent_try`
  await nameContact(sample.planner, { schoolId: sample.own, accountId: world.ids.accounts.school })
})

const text = 'نطلب ممرا للراجلين أمام باب المؤسسة'
const send = (more: Record<string, unknown> = {}) => sendDemand(sample.school, { key: newSendingKey(), parts: [{ text }], ...more })
const asked = () => world.db<{ id: string; ref: string }[]>`
  select d.id, d.ref from demand d join demand_asker j on j.demand_id = d.id join asker a on a.id = j.asker_id
  where a.school_id = ${sample.own} and j.left_on is null order by d.id desc`
const read = async (path: string) => (await world.request('school', path)).text()

test('whoever speaks for a school asks in its name, and follows it with the account alone', async () => {
  const form = { original: text, name: 'اسم مختلق', email: 'someone@example.org', key: newSendingKey() }
  assert.doesNotMatch(await read('/desk/school/demands/new'), /name="phone"/)
  assert.match(await (await world.request('visitor', '/reception')).text(), /name="phone"/)
  const sent = await world.request('school', '/desk/school/demands/new', { form: { ...form, step: 'send', 'parts.0.text': text } })
  assert.equal(sent.status, 303)
  assert.match(sent.headers.get('location')!, /^\/desk\/school\/demands\?/)
  const [demand] = await asked()
  const [asker] = await world.db`select name, phone, email from asker where school_id = ${sample.own}`
  assert.deepEqual({ ...asker }, { name: null, phone: null, email: null })
  for (const path of ['/desk/school', '/desk/school/demands']) {
    const page = await read(path)
    assert.ok(page.includes(demand!.ref) && page.includes(text), path)
  }
  const { asked: listed } = (await (await world.request('school', '/desk/school.json')).json()) as {
    asked: { ref: string; state: string }[]
  }
  assert.deepEqual([listed[0]!.ref, listed[0]!.state], [demand!.ref, 'received'])
  assert.match(await (await world.request('cell', `/desk/demands/${demand!.ref}/askers`)).text(), /ثانوية النخيل/)
})

test('nothing public names the school', async () => {
  await send()
  const rows = await world.db<{ row: string }[]>`
    select to_jsonb(p)::text as row from public_record.demand p union all select to_jsonb(e)::text from public_record.entry e`
  assert.ok(rows.length > 0)
  for (const { row } of rows) assert.doesNotMatch(row, /النخيل|Nakhil/)
})

test('the desk says which school asked, in its lists, its table and the story; who asks with it is not said to be the school', async () => {
  const only = 'نطلب تقوية الإنارة في ممر المؤسسة الخلفي'
  await send({ parts: [{ text: only }] })
  const [demand] = await asked()
  const seen = async (person: 'cell' | 'auditor' | 'publisher', path: string) => (await world.request(person, path)).text()
  const ofDemand = (html: string) => html.slice(html.indexOf(demand!.ref, html.indexOf('<main')))
  for (const path of ['/desk', '/desk/demands', `/desk/examination?ref=${demand!.ref}`]) {
    const html = ofDemand(await seen('cell', path))
    assert.match(html.slice(0, 1500), /ثانوية النخيل/, path)
  }
  const story = (html: string) => html.slice(html.indexOf('class="timeline'))
  assert.match(story(await seen('auditor', `/desk/demands/${demand!.ref}`)), /ثانوية النخيل/)
  assert.match(story(ofDemand(await read('/desk/school/demands'))), /ثانوية النخيل/)
  const table = await (await world.request('cell', '/desk/exports', { form: { kind: 'demands', format: 'csv' } })).text()
  const line = table.split('\n').find((one) => one.includes(demand!.ref))
  assert.match(line ?? '', /ثانوية النخيل/)
  const listed = await listDemands(world.db, world.context('cell').actor, {}, { size: 50 }, '2026-03-02')
  assert.equal(listed.find(({ ref }) => ref === demand!.ref)!.school, 'ثانوية النخيل')
  const hidden = await listDemands(
    world.db,
    { ...world.context('cell').actor, roles: ['partner'], demandId: demand!.id },
    {},
    { size: 50 },
    '2026-03-02',
  )
  assert.deepEqual([hidden.length, hidden[0]!.school], [1, null])
  const asker = world.context('visitor')
  await world.db`update public_record.demand set released_at = now(), text = original from demand d where d.id = public_record.demand.id and d.id = ${demand!.id}`
  await sendDemand(asker, { key: newSendingKey(), parts: [{ join: demand!.ref }] })
  assert.doesNotMatch(story(await seen('auditor', `/desk/demands/${demand!.ref}`)), /ثانوية النخيل/)
})

test('the same form sent twice is one demand; two contacts who ask at once ask as one school', async () => {
  const before = (await asked()).length
  const twice = { key: newSendingKey() }
  await Promise.all([send(twice), send(twice)])
  assert.equal((await asked()).length, before + 1)
  await world.db`update asker set school_id = null where school_id is not null`
  await Promise.all([send(), send()])
  assert.equal((await asked()).length, 2)
  assert.equal((await world.db`select 1 from asker where school_id = ${sample.own}`).length, 1)
})

test('the school adds a word, takes back, and says what became of it; nobody else does', async () => {
  await send()
  const [demand] = await asked()
  await addRemark(sample.school, { demandId: demand!.id, text: 'الممر القديم انمحى' })
  assert.match(await read('/desk/school/demands'), /الممر القديم انمحى/)
  for (const person of ['visitor', 'association', 'cell', 'partner'] as const)
    await assert.rejects(addRemark(world.context(person), { demandId: demand!.id, text: 'كلمة من غيرهم' }), refused('linkUnknown'), person)
  await answered(demand!)
  const accepted = await world.request('school', `/desk/school/demands/${demand!.ref}/acceptance`, { form: {} })
  assert.equal(accepted.status, 303)
  const [closed] = await world.db`select state, ending from demand where id = ${demand!.id}`
  assert.deepEqual({ ...closed }, { state: 'closed', ending: 'accepted' })
  await send()
  const [other] = await asked()
  await withdrawDemand(sample.school, { demandId: other!.id })
  await assert.rejects(withdrawDemand(sample.school, { demandId: other!.id }), refused('alreadyLeft'))
})

test('another school sees none of it, nor whoever spoke for it once', async () => {
  await send()
  const [demand] = await asked()
  await nameContact(sample.planner, { schoolId: sample.other, accountId: world.ids.accounts.school })
  for (const path of ['/desk/school', '/desk/school/demands']) assert.ok(!(await read(path)).includes(demand!.ref), path)
  const refusedThere = await world.request('school', `/desk/school/demands/${demand!.ref}/withdrawal`, { form: {} })
  assert.equal(refusedThere.status, 404)
  await assert.rejects(addRemark(sample.school, { demandId: demand!.id, text: 'كلمة بعد الرحيل' }), refused('linkUnknown'))
})

test('the cell notes that a school asked by telephone: it follows without a receipt', async () => {
  const cell = world.context('cell')
  const demand = await sampleDemands(world).register({ associationId: undefined, channel: 'telephone' })
  await assert.rejects(noteAsker(sample.school, { demandId: demand.id, schoolId: sample.own }), /forbidden|missing/)
  await assert.rejects(noteAsker(cell, { demandId: demand.id, schoolId: world.ids.officeHead }), refused('schoolUnknown', 'schoolId'))
  await closeSchool(sample.planner, { schoolId: sample.other })
  world.clock.set('2026-03-03')
  await assert.rejects(noteAsker(cell, { demandId: demand.id, schoolId: sample.other }), refused('schoolUnknown', 'schoolId'))
  await reopenSchool(sample.planner, { schoolId: sample.other })
  world.clock.set('2026-03-02')
  const noted = await world.request('cell', `/desk/demands/${demand.ref}/askers`, { form: { schoolId: sample.own } })
  assert.match(noted.headers.get('location')!, new RegExp(`/desk/demands/${demand.ref}/askers`))
  await Promise.all([1, 2].map(() => noteAsker(cell, { demandId: demand.id, schoolId: sample.own })))
  assert.ok((await read('/desk/school/demands')).includes(demand.ref))
})

test('its contacts are written to when it moves, with the way to their own page', async () => {
  await world.db`update account set email = 'ecole@example.org' where id = ${world.ids.accounts.school}`
  await send()
  const [demand] = await asked()
  await takeMail(world)
  await answered(demand!)
  const letters = (await takeMail(world)).filter(({ to }) => to === 'ecole@example.org')
  assert.ok(letters.length > 0)
  assert.ok(letters.at(-1)!.text.includes(`/desk/school/demands#${demand!.ref}`))
})

test('its pages are valid in every language', async () => {
  await send()
  await validateEverywhere(world, [
    ['school', '/desk/school/demands'],
    ['school', '/desk/school'],
    ['school', '/desk/school/demands/new'],
  ])
})

async function answered({ id: demandId }: { id: string }) {
  const { ids } = world
  const facts = { publicText: 'ممر للراجلين أمام مؤسسة', categoryId: 'presence', pointId: ids.point, answerOfficeId: ids.officeHead }
  await qualifyDemand(world.context('cell'), { demandId, ...facts })
  await answerDemand(world.context('head'), { demandId, kind: 'explanation', text: 'الممر مبرمج ضمن أشغال الجماعة هذا الفصل' })
}
