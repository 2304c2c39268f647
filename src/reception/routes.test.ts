import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { photoWithPlace } from '../../test/photo.ts'
import { testWorld, type World } from '../../test/world.ts'
import { answerDemand } from '../demands/answer-demand.ts'
import { mergeDemand } from '../demands/lineage/merge-demand.ts'

let world: World
before(async () => {
  world = await testWorld()
})
beforeEach(async () => {
  await world.db`delete from recent_try`
})
after(() => world.close())

type Form = NonNullable<NonNullable<Parameters<World['request']>[2]>['form']>

const original = 'نطلب إصلاح الإنارة في الزنقة المؤدية إلى السوق'
const get = async (path: string) => (await world.request('visitor', path)).text()
const post = (form: Form, path = '/reception', headers = {}) => world.request('visitor', path, { form, headers })
const hidden = (page: string, name: string) => page.match(new RegExp(`name="${name}" value="([^"]*)"`))?.[1] ?? ''
const newForm = async (more: Form = {}) => ({ key: hidden(await get('/reception'), 'key'), original, ...more })
const sent = async (more: Form = {}) => {
  const form = await newForm(more)
  const response = await post({ ...form, 'parts.0.text': String(form.original), step: 'send' })
  assert.equal(response.status, 303)
  return response.headers.get('location')!.replace(/\/paper.*/, '')
}

test('the form belongs to one person: no proxy keeps it, each has a key of its own', async () => {
  const response = await world.request('visitor', '/reception')
  assert.equal(response.headers.get('cache-control'), 'no-store')
  assert.notEqual(hidden(await response.text(), 'key'), hidden(await get('/reception'), 'key'))
})

test('what was typed is read back before it is sent, cut into the demands that it holds', async () => {
  const two = 'نطلب تكثيف الدوريات ليلا بحي النخيل، كما نطلب إصلاح الإنارة العمومية في شارع السوق.'
  const page = await (await post(await newForm({ original: two, place: 'حديقة النخيل', step: 'check' }))).text()
  assert.match(page, /<textarea[^>]*name="parts.0.text"[^>]*>تكثيف الدوريات/)
  assert.match(page, /<textarea[^>]*name="parts.1.text"[^>]*>إصلاح الإنارة/)
  assert.equal(hidden(page, 'place'), 'حديقة النخيل')
  assert.match(page, /حي النخيل/)
})

test('the cut is the writer’s: one demand as it was written, or the parts without those that were emptied', async () => {
  const parts = { 'parts.0.text': 'تكثيف الدوريات ليلا بحي النخيل', 'parts.1.text': ' ', 'parts.2.text': 'إصلاح الإنارة العمومية' }
  const textsOf = async (cut: string) => {
    const response = await post({ ...(await newForm()), ...parts, cut, step: 'send' })
    return (await get(response.headers.get('location')!)).match(/<blockquote>.*?<\/blockquote>/g)!.length
  }
  assert.equal(await textsOf('many'), 2)
  assert.equal(await textsOf('one'), 1)
})

test('a touch on the map works without a script: it keeps what was typed and says which quarter it is', async () => {
  const form = await newForm({ 'map.x': '230', 'map.y': '80', phone: '0611223344' })
  const page = await (await post(form)).text()
  assert.match(page, /حُدد مكان في.*?حي الزيتون/s)
  assert.equal(hidden(page, 'phone') || page.includes('0611223344'), true)
  assert.ok(page.includes(original))
  assert.match(await get(page.match(/src="(\/reception\/map\.svg[^"]*)"/)![1]!.replaceAll('&amp;', '&')), /stroke="#8f1d1d"/)
  const cleared = await (
    await post({ ...form, latitude: hidden(page, 'latitude'), longitude: hidden(page, 'longitude'), step: 'clear-spot' })
  ).text()
  assert.equal(hidden(cleared, 'latitude'), '')
})

test('what is wrong is said at its field, with what was typed', async () => {
  const response = await post(await newForm({ original: `${original} رقمي 0661223344`, email: 'nobody', step: 'check' }))
  const page = await response.text()
  assert.equal(response.status, 422)
  assert.ok(page.includes('احذف رقم الهاتف أو اللوحة') && page.includes('تحقق من البريد') && page.includes('0661223344'))
  const later = await post({ ...(await newForm()), 'parts.0.text': 'بطاقتي AB123456 وأطلب الإنارة', step: 'send' })
  assert.equal(later.status, 422)
  assert.match(await later.text(), /لا نحفظ أرقام البطاقات أبدا/)
})

test('a machine that fills in everything is told so, and nothing is recorded', async () => {
  const response = await post({ ...(await newForm()), website: 'https://example.org', step: 'check' })
  assert.equal(response.status, 422)
  assert.match(await response.text(), /خانة مخفية/)
})

test('photos come with any step, are shown to who has the link, to the cell and to the office that answers, and to nobody else', async () => {
  const file = new File([new Uint8Array(await photoWithPlace())], 'p.jpg', { type: 'image/jpeg' })
  const form = await newForm()
  assert.match(await (await post({ ...form, photos: file, step: 'check' })).text(), /وصلت صورة واحدة/)
  const response = await post({ ...form, 'parts.0.text': original, step: 'send' })
  const path = response.headers.get('location')!.replace(/\/paper.*/, '')
  const image = (await get(path)).match(/src="(\/receipts\/[^"]*\/photos\/([^"]*))"/)!
  assert.equal((await world.request('visitor', image[1]!)).headers.get('content-type'), 'image/jpeg')
  const [demand] = await world.db<{ id: string; ref: string }[]>`select d.id, d.ref from demand d join demand_photo p on p.demand_id = d.id`
  const statusFor = async (person: Parameters<World['request']>[0]) =>
    (await world.request(person, `/desk/demands/${demand!.ref}/photos/${image[2]}`)).status
  assert.deepEqual(
    [await statusFor('cell'), await statusFor('head'), await statusFor('publisher'), await statusFor('visitor')],
    [200, 404, 404, 303],
  )
  await world.db`update demand set answer_office_id = ${world.ids.officeHead} where id = ${demand!.id}`
  assert.deepEqual([await statusFor('head'), await statusFor('chief')], [200, 404])
})

test('a file that is no photo is refused, and the form keeps what was typed', async () => {
  const file = new File(['no photo'], 'p.jpg', { type: 'image/jpeg' })
  const response = await post({ ...(await newForm()), photos: file, step: 'check' })
  const page = await response.text()
  assert.equal(response.status, 422)
  assert.ok(page.includes('ليس صورة نعرفها') && page.includes(original))
})

test('the receipt holds number, days and link; the link leads back, and is told to no other site', async () => {
  const path = await sent({ email: 'someone@example.org' })
  const receipt = await get(`${path}/paper`)
  assert.match(receipt, /BM-2026-\d{4}/)
  assert.ok(receipt.includes(`http://localhost:3000${path}`) && receipt.includes('<svg class="qr"'))
  const response = await world.request('visitor', path)
  assert.deepEqual(
    ['cache-control', 'referrer-policy', 'x-robots-tag'].map((name) => response.headers.get(name)),
    ['no-store', 'same-origin', 'noindex'],
  )
  assert.equal((await world.request('visitor', `/receipts/${'x'.repeat(43)}`)).status, 404)
  assert.equal((await world.request('visitor', '/receipts/x')).status, 404)
})

test('whoever has the link adds a word, changes and erases their details; identity cards are refused here too', async () => {
  const path = await sent({ name: 'اسم مختلق' })
  const ref = (await get(path)).match(/BM-2026-\d{4}/)![0]
  assert.equal((await post({ text: 'عاد الظلام منذ أمس' }, `${path}/${ref}/remarks`)).status, 303)
  assert.ok((await get(path)).includes('عاد الظلام منذ أمس'))
  assert.equal((await post({ text: 'بطاقتي AB123456' }, `${path}/${ref}/remarks`)).status, 422)
  assert.equal((await post({ name: '', phone: '+212 611 223344', email: '' }, `${path}/contact`)).status, 303)
  assert.ok((await get(path)).includes('+212611223344') && !(await get(path)).includes('اسم مختلق'))
  await post({ name: '', phone: '', email: '' }, `${path}/contact`)
  assert.ok((await get(path)).includes('لا نحفظ عنك اسما'))
})

test('what nobody examined is withdrawn and closed; it was asked once, so it is withdrawn once', async () => {
  const path = await sent()
  const ref = (await get(path)).match(/BM-2026-\d{4}/)![0]
  const both = await Promise.all([post({}, `${path}/${ref}/withdrawal`), post({}, `${path}/${ref}/withdrawal`)])
  assert.deepEqual(both.map(({ status }) => status).sort(), [303, 409])
  assert.ok((await get(path)).includes('سحبت هذا المطلب'))
  const [row] = await world.db<{ state: string }[]>`select state from demand where ref = ${ref}`
  assert.equal(row!.state, 'inadmissible')
})

test('what was taken on goes its way without the one who withdraws', async () => {
  const demands = sampleDemands(world)
  const known = await demands.qualified()
  await world.db`update public_record.demand set text = 'حضور أمني', released_at = now() where ref = ${known.ref}`
  const path = (await post({ ...(await newForm()), 'parts.0.text': original, 'parts.0.join': known.ref, step: 'send' })).headers
    .get('location')!
    .replace(/\/paper.*/, '')
  await post({}, `${path}/${known.ref}/withdrawal`)
  assert.equal((await demands.now(known.id)).state, 'qualified')
})

test('a demand of another is not behind my link', async () => {
  const [mine, theirs] = [await sent(), await sent()]
  const ref = (await get(theirs)).match(/BM-2026-\d{4}/)![0]
  assert.equal((await post({}, `${mine}/${ref}/withdrawal`)).status, 404)
})

test('while one types only what is public and open is shown, with its reasons', async () => {
  const demands = sampleDemands(world)
  const [hiddenOne, shown] = [await demands.qualified(), await demands.qualified()]
  await world.db`update public_record.demand set text = 'حضور أمني أمام حديقة النخيل في المساء', released_at = now() where ref = ${shown.ref}`
  const ask = async () => {
    const response = await post({ text: 'نريد حضورا أمنيا أمام حديقة النخيل مساء', place: 'حي النخيل' }, '/reception/similar')
    return (await response.json()) as { similar: { ref: string; why: { words: string[] } }[] }
  }
  const { similar } = await ask()
  assert.ok(similar.some(({ ref }) => ref === shown.ref) && !similar.some(({ ref }) => ref === hiddenOne.ref))
  assert.ok(similar.find(({ ref }) => ref === shown.ref)!.why.words.length > 0)
  const page = await (await post({ ...(await newForm()), original: 'نريد حضورا أمنيا أمام حديقة النخيل مساء', step: 'check' })).text()
  assert.match(page, new RegExp(`name="parts.0.join" value="${shown.ref}"`))
  await world.db`update public_record.demand set state = 'closed' where ref = ${shown.ref}`
  assert.ok(!(await ask()).similar.some(({ ref }) => ref === shown.ref))
})

test('one network address sends so often and no more; what was typed stays, and an hour later it may send again', async () => {
  for (let n = 0; n < 12; n++) await sent()
  const form = await newForm()
  const refused = await post({ ...form, 'parts.0.text': original, step: 'send' })
  assert.equal(refused.status, 409)
  assert.ok((await refused.text()).includes(original))
  const keys = await world.db<{ key: string }[]>`select key from recent_try`
  for (const { key } of keys) assert.doesNotMatch(key, /unknown|\d+\.\d+\.\d+/)
  world.clock.set('2026-03-02', '11:01')
  assert.equal((await post({ ...form, 'parts.0.text': original, step: 'send' })).status, 303)
  assert.equal((await world.db`select 1 from recent_try where at < '2026-03-02T10:30:00Z'`).length, 0)
  world.clock.set('2026-03-02')
})

test('the cell notes who asked on paper and gives a receipt; nobody else may see or do it', async () => {
  const { ref } = await sampleDemands(world).register({ channel: 'paper', associationId: undefined })
  const path = `/desk/demands/${ref}/askers`
  const response = await world.request('cell', path, { form: { name: 'اسم مختلق', phone: '' } })
  assert.match(response.headers.get('location')!, /^\/receipts\/[\w-]{43}\/paper/)
  assert.ok((await get(response.headers.get('location')!)).includes(ref))
  assert.ok((await (await world.request('cell', path)).text()).includes('اسم مختلق'))
  for (const person of ['auditor', 'publisher', 'head'] as const) {
    assert.ok([403, 404].includes((await world.request(person, path)).status), person)
    assert.ok([403, 404].includes((await world.request(person, path, { form: { name: 'x' } })).status), person)
  }
})

test('whoever has the link gives the word of those who asked, on theirs and on what it was merged into, and on nothing else', async () => {
  const demands = sampleDemands(world)
  const path = await sent()
  const ref = (await get(path)).match(/BM-2026-\d{4}/)![0]
  const target = await demands.qualified()
  const other = await demands.answered()
  const [mine] = await world.db<{ id: string }[]>`select id from demand where ref = ${ref}`
  await mergeDemand(world.context('cell'), { demandId: mine!.id, into: target.ref })
  await answerDemand(world.context('head'), { demandId: target.id, ...demands.explanation })
  const page = await get(path)
  assert.ok(page.includes(`action="${path}/${target.ref}/acceptance"`) && !page.includes('نطلب حضورا أمنيا أمام حديقة النخيل مساء'))
  assert.equal((await post({}, `${path}/${other.ref}/acceptance`)).status, 404)
  assert.equal((await post({ reason: 'قصير' }, `${path}/${target.ref}/contest`)).status, 422)
  assert.equal((await post({}, `${path}/${target.ref}/acceptance`)).status, 303)
  assert.equal((await demands.now(target.id)).state, 'closed')
  assert.equal((await post({}, `${path}/${target.ref}/acceptance`)).status, 409)
})

test('what came with a demand goes with each of its parts, on the desk and behind the link', async () => {
  const file = new File([new Uint8Array(await photoWithPlace())], 'p.jpg', { type: 'image/jpeg' })
  const form = { ...(await newForm()), latitude: '32.34', longitude: '-6.345' }
  await post({ ...form, photos: file, step: 'check' })
  const path = (await post({ ...form, 'parts.0.text': original, step: 'send' })).headers.get('location')!.replace(/\/paper.*/, '')
  const ref = (await get(path)).match(/BM-2026-\d{4}/)![0]
  const parts = { 'parts.0': 'إصلاح الإنارة في الزنقة', 'parts.1': 'دورية ليلية في الزنقة' }
  await world.request('cell', `/desk/demands/${ref}/parts`, { form: parts })
  const [child] = await world.db<{ ref: string }[]>`select d.ref from demand d join demand_lineage l on l.into_id = d.id
    join demand w on w.id = l.demand_id where w.ref = ${ref} order by d.id limit 1`
  const page = await (await world.request('cell', `/desk/demands/${child!.ref}`)).text()
  assert.ok(page.includes('32.34, -6.345') && page.includes('حي الزيتون'))
  const photo = page.match(new RegExp(`src="(/desk/demands/${child!.ref}/photos/[^"]*)"`))![1]!
  assert.equal((await world.request('cell', photo)).status, 200)
  assert.ok((await get(path)).includes(child!.ref))
})
