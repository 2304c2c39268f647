import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { linkIn, takeMail } from '../../test/mail.ts'
import { testWorld, type World } from '../../test/world.ts'
import { sendDemand } from '../reception/send-demand.ts'
import { newSendingKey } from '../reception/token.ts'
import { replaceCommitment } from './replace-commitment.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
})
after(() => world.close())

const verdictForms = (html: string) => html.match(/<form[^>]*\/verdict"/g)?.length ?? 0

test('a mail leads to the question alone; opening it says nothing, and where it is not their turn it leads to the demand', async () => {
  const { id, ref } = await demands.reported()
  const asking = (await takeMail(world)).find(({ subject }) => subject.includes('ننتظر رأيكم') && subject.includes(ref))!
  const path = linkIn(asking, '/word')
  assert.equal(path, `/desk/demands/${ref}/word`)
  const html = await (await world.request('association', path)).text()
  for (const said of ['جولتان راجلتان كل أسبوع', 'ثماني جولات مسجلة', 'هل أُنجز ما وُعد به؟']) assert.ok(html.includes(said), said)
  assert.equal(verdictForms(html), 3)
  assert.equal((await demands.now(id)).state, 'reported')
  const head = await world.request('head', path)
  assert.equal(head.status, 302)
  assert.ok(head.headers.get('location')!.endsWith(`/desk/demands/${ref}`))
  assert.equal((await world.request('association2', path)).status, 404)
})

test('whoever holds a follow-up link has the same page, and gives the word with one click', async () => {
  const key = newSendingKey()
  const { token } = await sendDemand(world.context('visitor'), { key, parts: [{ text: 'نطلب إصلاح الإنارة في الزنقة المؤدية إلى السوق' }] })
  const reported = await demands.reported({ associationId: undefined })
  await world.db`insert into demand_asker select command_id, ${reported.id}, asker_id, joined_on, left_on from demand_asker limit 1`
  const path = `/receipts/${token}/${reported.ref}/word`
  assert.ok((await (await world.request('visitor', `/receipts/${token}`)).text()).includes(path))
  const page = await world.request('visitor', path)
  assert.equal(page.headers.get('cache-control'), 'no-store')
  const html = await page.text()
  assert.equal(verdictForms(html), 3)
  assert.doesNotMatch(html, /ثماني جولات مسجلة/, 'what waits for signatures is not shown')
  assert.equal((await demands.now(reported.id)).state, 'reported')
  assert.equal((await world.request('visitor', `/receipts/wrong/${reported.ref}/word`)).status, 404)
  await world.request('visitor', `/receipts/${token}/${reported.ref}/verdict`, { form: { verdict: 'kept' } })
  assert.equal((await demands.now(reported.id)).state, 'closed')
  assert.equal((await world.request('visitor', path)).status, 302)
})

test('a commitment that was replaced leads to its successor, and back, on the desk and in public', async () => {
  const { id, ref, commitmentId } = await demands.promised()
  const { text, commitment } = demands.promise()
  await replaceCommitment(world.context('head'), { commitmentId, reason: 'تبين أن الوسيلة الأولى لا تكفي', text, commitment })
  await world.db`update public_record.demand set text = 'نص منشور', released_at = now() where id = ${id}`
  for (const [person, path] of [
    ['cell', `/desk/demands/${ref}`],
    ['visitor', `/demands/${ref}`],
  ] as const) {
    const html = await (await world.request(person, path)).text()
    const [, after] = html.match(/href="#(step-\d+)">الالتزام الذي حل محله/)!
    const [, back] = html.match(/href="#(step-\d+)">الالتزام الذي عُوض/)!
    const promises = [...html.matchAll(/<li class="moment[^>]*id="(step-\d+)"(?:(?!<li)[\s\S])*?صدر جواب بالتزام له أجل/g)].map(
      ([, step]) => step,
    )
    assert.deepEqual([back, after], promises, 'from the first to the second, and back')
  }
})

test('a referral is said to everyone in one sentence: to whom, and by when the answer is owed', async () => {
  const { id, ref } = await demands.referred()
  await world.db`update public_record.demand set text = 'نص منشور', released_at = now() where id = ${id}`
  const html = (await (await world.request('visitor', `/demands/${ref}`)).text()).replaceAll(/<[^>]+>|[\u2068\u2069]/g, '')
  assert.match(html, /أُحيل المطلب على جماعة النخيل، وأجل الجواب عنه 30 مارس 2026\./)
})
