import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Person, testWorld, type World } from '../../test/world.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

const original = 'نطلب دورية أمام حديقة النخيل كل مساء'
const publicText = 'حضور أمني أمام حديقة النخيل في المساء'

async function post(person: Person, path: string, form: Record<string, string>): Promise<string> {
  const response = await world.request(person, path, { form })
  assert.equal(response.status, 303, `${path}: ${response.status}`)
  return response.headers.get('location')!
}

async function html(person: Person, path: string): Promise<string> {
  const response = await world.request(person, path)
  assert.equal(response.status, 200, `${path}: ${response.status}`)
  return response.text()
}

/** From the association's form to the office that promised. */
async function promised(): Promise<string> {
  const location = await post('association', '/desk/demands', { original })
  const ref = /BM-2026-\d{4}/.exec(location)![0]
  const { ids } = world
  await post('cell', `/desk/demands/${ref}/qualification`, {
    publicText,
    categoryId: 'presence',
    districtId: ids.district,
    pointId: '',
    answerOfficeId: ids.officeHead,
  })
  await post('head', `/desk/demands/${ref}/answer`, {
    kind: 'commitment',
    text: 'جولتان راجلتان كل أسبوع',
    partner: '',
    officeId: ids.officeHead,
    commitmentKind: 'activity',
    dueOn: '2026-06-30',
    indicator: 'عدد الجولات المسجلة',
  })
  return ref
}

async function reported(ref: string): Promise<void> {
  await post('head', `/desk/demands/${ref}/progress`, { text: 'أُنجزت ثلاث جولات إلى الآن' })
  await post('head', `/desk/demands/${ref}/outcome`, { outcome: 'kept', evidence: 'ثماني جولات مسجلة في الدفتر' })
}

test('a demand goes from the form of an association to its word, and everyone reads it after two signatures', async () => {
  const ref = await promised()
  assert.equal((await world.request('visitor', `/demands/${ref}`)).status, 404)
  const releases = await world.db<{ id: string }[]>`select id from release where state = 'waiting' and subject_kind = 'demand'`
  for (const { id } of releases)
    for (const publisher of ['publisher', 'publisher2'] as const) await post(publisher, `/desk/releases/${id}/signature`, {})
  await reported(ref)
  assert.match(await html('association', '/desk'), new RegExp(ref))
  await post('association', `/desk/demands/${ref}/verdict`, { verdict: 'kept', reason: '' })
  const page = await html('visitor', `/demands/${ref}`)
  assert.match(page, /حضور أمني أمام حديقة النخيل/)
  assert.match(page, /جولتان راجلتان كل أسبوع/)
  assert.doesNotMatch(page, /نطلب دورية/)
  assert.match(await html('association', `/desk/demands/${ref}`), /أُنجز/)
})

test('contested once, it goes around again; the way back is then no longer offered', async () => {
  const ref = await promised()
  await reported(ref)
  const word = { verdict: 'not_kept', reason: 'لم نر أي جولة منذ شهر', contest: 'yes' }
  assert.match(await html('association', `/desk/demands/${ref}`), /name="contest"/)
  await post('association', `/desk/demands/${ref}/verdict`, word)
  assert.match(await html('cell', '/desk'), new RegExp(ref))
  await post('cell', `/desk/demands/${ref}/reopening`, { decision: 'accepted', reason: 'لم تنتظم الجولات كما وعدنا' })
  assert.match(await html('head', '/desk'), new RegExp(ref))
  await post('head', `/desk/demands/${ref}/answer`, { kind: 'explanation', text: 'غيرنا توقيت الجولات بطلب من الساكنة' })
  assert.doesNotMatch(await html('association', `/desk/demands/${ref}`), /\/contest"/)
  const second = await world.request('association', `/desk/demands/${ref}/contest`, { form: { reason: 'ما زلنا لا نرى شيئا' } })
  assert.equal(second.status, 409)
  await post('association', `/desk/demands/${ref}/acceptance`, {})
})

test('a soft reply comes back with the form as it was typed and each fault at its field', async () => {
  const location = await post('association', '/desk/demands', { original })
  const path = location.split('?')[0]!
  const { ids } = world
  await post('cell', `${path}/qualification`, { publicText, categoryId: 'presence', answerOfficeId: ids.officeHead })
  const form = { kind: 'commitment', text: 'سنأخذ هذا المطلب بعين الاعتبار', officeId: ids.officeHead, dueOn: '' }
  const response = await world.request('head', `${path}/answer`, { form })
  assert.equal(response.status, 422)
  const body = await response.text()
  assert.match(body, /سنأخذ هذا المطلب بعين الاعتبار<\/textarea>/)
  assert.match(body, /href="#answer-demand-dueOn">هذا جواب مبدئي لا التزام: أضف أجله/)
  assert.match(body, /id="answer-demand-dueOn"[^>]*aria-invalid="true"/)
})
