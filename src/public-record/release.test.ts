import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { sampleRecord } from '../../test/public-sample.ts'
import { type Person, testWorld, type World } from '../../test/world.ts'
import { newId } from '../platform/ids.ts'
import { addEntry, askRelease, copyDemand } from './copies.ts'

let world: World
let record: ReturnType<typeof sampleRecord>
before(async () => {
  world = await testWorld()
  record = sampleRecord(world)
})
after(() => world.close())

const cell = () => world.context('cell')

/** A demand whose text waits for its signatures. */
async function waitingDemand(text: string) {
  const demand = await record.waitingDemand(text)
  return { ...demand, releaseId: await releaseOf(demand.id) }
}

const releaseOf = (subjectId: string) => record.releaseOf(subjectId)
const sign = (person: Person, releaseId: string) => world.request(person, `/desk/releases/${releaseId}/signature`, { form: {} })
const statusOf = async (path: string) => (await world.request('visitor', path)).status
const bodyOf = async (path: string) => (await world.request('visitor', path)).text()

describe('two persons', () => {
  test('a text is public only after the second of them has signed', async () => {
    const { ref, releaseId } = await waitingDemand('نطلب إصلاح إنارة زقاق الياسمين')
    assert.equal(await statusOf(`/demands/${ref}`), 404)
    assert.equal((await sign('publisher', releaseId)).status, 303)
    assert.equal(await statusOf(`/demands/${ref}`), 404)
    assert.equal((await sign('publisher2', releaseId)).status, 303)
    assert.match(await bodyOf(`/demands/${ref}`), /زقاق الياسمين/)
  })

  test('one alone releases nothing: not by signing twice, not by two requests at once', async () => {
    const { ref, releaseId } = await waitingDemand('نطلب حضورا بساحة المسيرة')
    const answers = await Promise.all([sign('publisher', releaseId), sign('publisher', releaseId)])
    assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409])
    assert.equal((await sign('publisher', releaseId)).status, 409)
    assert.equal(await statusOf(`/demands/${ref}`), 404)
  })

  test('one alone releases nothing with a second session of the same account either', async () => {
    const { ref, releaseId } = await waitingDemand('نطلب ممرا للراجلين أمام السوق')
    const token = 'second-session'
    const tokenHash = createHash('sha256').update(token).digest()
    await world.db`
      insert into session (token_hash, account_id, started_at, expires_at)
      select ${tokenHash}, ${world.ids.accounts.publisher}, '2026-01-01Z', '2030-01-01Z'`
    await sign('publisher', releaseId)
    const headers = { cookie: `qurb_session=${token}` }
    const again = await world.request('visitor', `/desk/releases/${releaseId}/signature`, { form: {}, headers })
    assert.equal(again.status, 409)
    assert.equal(await statusOf(`/demands/${ref}`), 404)
  })

  test('two who sign at the same moment release it once', async () => {
    const { ref, releaseId } = await waitingDemand('نطلب مراقبة السرعة بشارع محمد الخامس')
    const answers = await Promise.all([sign('publisher', releaseId), sign('publisher2', releaseId)])
    assert.deepEqual(
      answers.map(({ status }) => status),
      [303, 303],
    )
    assert.equal(await statusOf(`/demands/${ref}`), 200)
  })

  test('nobody signs or withholds without being a publisher', async () => {
    const { releaseId } = await waitingDemand('نطلب لقاء تحسيسيا للآباء')
    for (const person of ['cell', 'head', 'auditor', 'administrator', 'association'] as const) {
      assert.equal((await sign(person, releaseId)).status, 403, person)
      const refusal = await world.request(person, `/desk/releases/${releaseId}/refusal`, { form: { reason: 'لا داعي لنشره' } })
      assert.equal(refusal.status, 403, person)
    }
    assert.equal((await sign('visitor', releaseId)).status, 303, 'to the sign-in page')
    assert.equal((await sign('publisher', newId())).status, 404)
    assert.equal((await sign('publisher', 'nonsense')).status, 404)
  })
})

test('a text that points to a person cannot be signed before it is corrected', async () => {
  const { id, ref, releaseId } = await waitingDemand('اتصلوا بنا على 0612345678 لإصلاح الإنارة')
  assert.equal((await sign('publisher', releaseId)).status, 409)
  const desk = await (await world.request('publisher', '/desk/releases')).text()
  assert.ok(desk.includes('رقم هاتف') && desk.includes('0612345678'))
  await askRelease(cell(), { kind: 'demand', subjectId: id, demandId: id, title: ref, texts: { text: 'اتصلوا بنا لإصلاح الإنارة' } })
  assert.equal((await sign('publisher', releaseId)).status, 409, 'the replaced one is closed')
  const corrected = await releaseOf(id)
  await sign('publisher', corrected)
  await sign('publisher2', corrected)
  const page = await bodyOf(`/demands/${ref}`)
  assert.ok(page.includes('اتصلوا بنا لإصلاح') && !page.includes('0612345678'))
})

test('facts of a released demand move at once; the texts beside them wait', async () => {
  const demand = await waitingDemand('نطلب جولات راجلة مساء')
  await sign('publisher', demand.releaseId)
  await sign('publisher2', demand.releaseId)
  const promised = { state: 'promised', answerKind: 'commitment', answeredOn: '2026-02-20', dueOn: '2026-02-25' } as const
  await copyDemand(cell(), { ...demand, ...promised })
  await addEntry(cell(), { demandId: demand.id, ref: demand.ref, kind: 'promised', day: '2026-02-20', dueOn: '2026-02-25' })
  const texts = { text: 'نطلب جولات راجلة مساء', commitmentText: 'جولتان كل أسبوع', indicator: 'عدد الجولات' }
  await askRelease(cell(), { kind: 'demand', subjectId: demand.id, demandId: demand.id, title: demand.ref, texts })
  const before = await bodyOf(`/demands/${demand.ref}`)
  assert.match(before, /متأخر/)
  assert.match(before, /النص قيد المراجعة/)
  assert.doesNotMatch(before, /جولتان كل أسبوع/)

  const second = await releaseOf(demand.id)
  await sign('publisher', second)
  await sign('publisher2', second)
  assert.match(await bodyOf(`/demands/${demand.ref}`), /جولتان كل أسبوع/)

  await copyDemand(cell(), { ...demand, ...promised, dueOn: '2026-06-01' })
  await askRelease(cell(), {
    kind: 'demand',
    subjectId: demand.id,
    demandId: demand.id,
    title: demand.ref,
    texts: { ...texts, commitmentText: 'ثلاث جولات' },
  })
  const [copy] = await world.db`select commitment_text from public_record.demand where id = ${demand.id}`
  assert.equal(copy!.commitmentText, null, 'the old words do not stand beside the new day')
  assert.match(await bodyOf(`/demands/${demand.ref}`), /جولتان كل أسبوع/, 'they stay in the story')
})

test('a withheld text leaves the fact, says so, and is never shown', async () => {
  const demand = await waitingDemand('نطلب تنظيم الوقوف أمام المستشفى')
  await sign('publisher', demand.releaseId)
  await sign('publisher2', demand.releaseId)
  await addEntry(cell(), { demandId: demand.id, ref: demand.ref, kind: 'progress', day: '2026-02-22', text: 'وضعت علامات بأمر السيد أحمد' })
  const [release] = await world.db<{ id: string }[]>`select id from release where demand_id = ${demand.id} and subject_kind = 'entry'`
  const path = `/desk/releases/${release!.id}/refusal`
  const refused = await world.request('publisher', path, { form: { reason: '' } })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /اكتب سبب الحجب/)
  assert.equal((await world.request('publisher', path, { form: { reason: 'فيه اسم شخص' } })).status, 303)
  const page = await bodyOf(`/demands/${demand.ref}`)
  assert.match(page, /حُجب هذا النص/)
  assert.doesNotMatch(page, /السيد أحمد|فيه اسم شخص/)
  assert.equal((await sign('publisher2', release!.id)).status, 409)
})

test('several texts are signed at once, those with findings are passed over', async () => {
  const clear = await waitingDemand('نطلب كرسيا عموميا في الحديقة')
  const remarked = await waitingDemand('تحدث السيد أحمد عن الإنارة')
  const releaseIds = [clear.releaseId, remarked.releaseId]
  for (const person of ['publisher', 'publisher2'] as const) {
    assert.equal((await world.request(person, '/desk/releases/signatures', { form: { releaseIds } })).status, 303)
  }
  assert.equal(await statusOf(`/demands/${clear.ref}`), 200)
  assert.equal(await statusOf(`/demands/${remarked.ref}`), 404)
  assert.equal((await world.request('publisher', '/desk/releases/signatures', { form: {} })).status, 422)
  assert.equal((await world.request('cell', '/desk/releases/signatures', { form: { releaseIds } })).status, 403)
})

test('waiting texts are read by publishers, the cell and the auditor only', async () => {
  for (const person of ['publisher', 'cell', 'auditor'] as const) {
    assert.equal((await world.request(person, '/desk/releases')).status, 200, person)
  }
  for (const person of ['association', 'head', 'administrator', 'partner'] as const) {
    assert.equal((await world.request(person, '/desk/releases')).status, 403, person)
  }
})

test('a meeting is seen once its announcement is signed by two', async () => {
  const { id, ref } = await record.waitingMeeting({ title: 'اللقاء التواصلي الأول', place: 'دار الشباب' })
  assert.equal(await statusOf(`/meetings/${ref}`), 404)
  const release = await releaseOf(id)
  await sign('publisher', release)
  await sign('publisher2', release)
  const page = await bodyOf(`/meetings/${ref}`)
  for (const shown of ['اللقاء التواصلي الأول', 'دار الشباب', 'والي الأمن', 'بالنيابة', 'جمعية النخيل للتنمية', 'الإنارة']) {
    assert.ok(page.includes(shown), shown)
  }
})
