import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleRecord } from '../../test/public-sample.ts'
import { type Person, testWorld, type World } from '../../test/world.ts'
import { askRelease } from './copies.ts'
import { type Finding, findingsIn } from './leaks/findings.ts'

let world: World
let record: ReturnType<typeof sampleRecord>
before(async () => {
  world = await testWorld()
  record = sampleRecord(world)
})
after(() => world.close())

async function waiting(text: string) {
  const demand = await record.waitingDemand(text)
  return { ...demand, releaseId: await record.releaseOf(demand.id) }
}

const sign = (person: Person, releaseId: string) => world.request(person, `/desk/releases/${releaseId}/signature`, { form: {} })
const bodyOf = async (path: string, person: Person = 'visitor') => (await world.request(person, path)).text()

async function deal(releaseId: string, how: Record<string, string>, { person = 'publisher' as Person, which = 0 } = {}) {
  const { field, kind, found, start } = (await findingsOf(releaseId))[which]!
  return world.request(person, `/desk/releases/${releaseId}/finding`, { form: { field, kind, found, start: String(start), ...how } })
}

async function findingsOf(releaseId: string): Promise<Finding[]> {
  const [row] = await world.db<{ texts: Record<string, string> }[]>`select texts from release where id = ${releaseId}`
  return findingsIn(row!.texts)
}

test('nothing is signed while a finding is open, and the publisher sees each with its reason and what could stand instead', async () => {
  const { ref, releaseId } = await waiting('نشكر أحمد العلوي، ونطلب إنارة زنقة الياسمين رقم 12')
  assert.equal((await sign('publisher', releaseId)).status, 409)
  const page = await bodyOf('/desk/releases', 'publisher')
  for (const shown of ['اسم شخص', 'أحمد العلوي', 'مكان مضبوط', 'رقم 12', '[اسم محجوب]', 'لا يُذكر في المنشور إلا الصفات'])
    assert.ok(page.includes(shown), shown)
  assert.equal((await deal(releaseId, { dealing: 'redact', replacement: 'السكان' })).status, 303)
  assert.equal((await sign('publisher', releaseId)).status, 409, 'one is open still')
  assert.equal((await deal(releaseId, { dealing: 'redact', replacement: '' })).status, 303)
  for (const publisher of ['publisher', 'publisher2'] as const) assert.equal((await sign(publisher, releaseId)).status, 303)
  const shown = await bodyOf(`/demands/${ref}`)
  assert.ok(shown.includes('نشكر السكان، ونطلب إنارة زنقة الياسمين'))
  assert.ok(!shown.includes('العلوي') && !shown.includes('رقم 12'))
})

test('words stay with a reason, which the second signer reads and nobody outside', async () => {
  const { ref, releaseId } = await waiting('نطلب تسمية الساحة باسم فاطمة الإدريسي')
  const empty = await deal(releaseId, { dealing: 'keep', reason: ' ' })
  assert.equal(empty.status, 422)
  assert.match(await empty.text(), /اكتب لماذا يجوز أن تبقى/)
  assert.equal((await deal(releaseId, { dealing: 'keep', reason: 'شخصية تاريخية معروفة' })).status, 303)
  assert.equal((await sign('publisher', releaseId)).status, 303)
  assert.ok((await bodyOf('/desk/releases', 'publisher2')).includes('شخصية تاريخية معروفة'))
  assert.equal((await sign('publisher2', releaseId)).status, 303)
  const page = await bodyOf(`/demands/${ref}`)
  assert.ok(page.includes('فاطمة الإدريسي') && !page.includes('شخصية تاريخية'))
  const [kept] = await world.db`select reason from release_kept where release_id = ${releaseId}`
  assert.equal(kept!.reason, 'شخصية تاريخية معروفة')
})

test('what leads straight to a person stays for no reason', async () => {
  const { releaseId } = await waiting('للتواصل 0612345678 حول الإنارة')
  assert.equal((await deal(releaseId, { dealing: 'keep', reason: 'رقم عمومي معروف' })).status, 422)
  assert.equal((await deal(releaseId, { dealing: 'redact', replacement: '' })).status, 303)
  assert.equal((await sign('publisher', releaseId)).status, 303)
})

test('a changed text is another text: who signed before signs again', async () => {
  const { releaseId } = await waiting('تحدث خالد بن عمر عن الإنارة')
  await deal(releaseId, { dealing: 'keep', reason: 'اسم جمعية الحي' })
  assert.equal((await sign('publisher', releaseId)).status, 303)
  assert.equal((await deal(releaseId, { dealing: 'redact', replacement: 'أحد السكان' })).status, 303)
  assert.equal((await sign('publisher2', releaseId)).status, 303)
  const [release] = await world.db`select state from release where id = ${releaseId}`
  assert.equal(release!.state, 'waiting')
  assert.equal((await sign('publisher', releaseId)).status, 303)
})

test('a text that is handed over again stands as publishers changed it, with the reasons that they gave', async () => {
  const text = 'نشكر أحمد العلوي ونقترح اسم خديجة العمراني للحديقة'
  const demand = await waiting(text)
  await deal(demand.releaseId, { dealing: 'keep', reason: 'اسم الحديقة الرسمي' }, { which: 1 })
  await deal(demand.releaseId, { dealing: 'redact', replacement: 'الجماعة' })
  const again = { kind: 'demand', subjectId: demand.id, demandId: demand.id, title: demand.ref } as const
  await askRelease(world.context('cell'), { ...again, texts: { text, commitmentText: 'جولتان كل أسبوع' } })
  const releaseId = await record.releaseOf(demand.id)
  const [release] = await world.db`select texts from release where id = ${releaseId}`
  assert.ok(!release!.texts.text.includes('أحمد العلوي') && release!.texts.text.includes('الجماعة'))
  assert.equal((await findingsOf(releaseId)).length, 1, 'the name that may stay')
  assert.equal((await sign('publisher', releaseId)).status, 303)
})

test('two who deal with the same words at once: one does, the other reads the text again', async () => {
  const { releaseId } = await waiting('تحدث مصطفى التازي عن الساحة')
  const redacting = (replacement: string) => deal(releaseId, { dealing: 'redact', replacement })
  const answers = await Promise.all([redacting('ساكن'), redacting('أحدهم')])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409])
})

test('only a publisher deals with findings, only of a text that waits', async () => {
  const { releaseId } = await waiting('تحدث مصطفى التازي عن الرصيف')
  for (const person of ['cell', 'head', 'auditor', 'administrator', 'association'] as const)
    assert.equal((await deal(releaseId, { dealing: 'redact', replacement: '' }, { person })).status, 403, person)
  const [finding] = await findingsOf(releaseId)
  await world.request('publisher', `/desk/releases/${releaseId}/refusal`, { form: { reason: 'فيه اسم شخص' } })
  const { field, kind, found, start } = finding!
  const form = { field, kind, found, start: String(start), dealing: 'redact' }
  assert.equal((await world.request('publisher', `/desk/releases/${releaseId}/finding`, { form })).status, 409)
  assert.equal(
    (await world.request('publisher', `/desk/releases/${releaseId}/finding`, { form: { ...form, kind: 'nonsense' } })).status,
    422,
  )
})
