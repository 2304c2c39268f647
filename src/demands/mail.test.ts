import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import { sampleDemands } from '../../test/demand-sample.ts'
import { takeMail } from '../../test/mail.ts'
import { testWorld, type World } from '../../test/world.ts'
import { doNextJob } from '../platform/jobs/worker.ts'
import type { Mail } from '../platform/mail/mail.ts'
import { newsBy } from '../platform/mail/news.ts'
import { tellAsker } from './mail.ts'
import { reportProgress } from './report-progress.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
})
after(() => world.close())
beforeEach(async () => {
  await world.db`delete from job`
  await world.db`delete from reminder_wish`
  world.clock.set('2026-03-02')
})

const whoAndWhat = async () => (await takeMail(world)).map(({ to, subject }) => [to.split('@')[0], subject])

test('those who asked hear of the answer, of every step towards it, and of the outcome', async () => {
  const { ref, commitmentId } = await demands.promised()
  await reportProgress(world.context('head'), { commitmentId, text: 'أنجزت ثلاث جولات إلى اليوم' })
  await demands.reported()
  const [answered, progress, , reported] = await takeMail(world)
  assert.deepEqual(
    [answered, progress].map((mail) => mail!.subject),
    [`صدر جواب عن مطلبكم \u2066${ref}\u2069`, `خبر عن تنفيذ مطلبكم \u2066${ref}\u2069`],
  )
  assert.match(answered!.text, new RegExp(`^http://localhost:3000/desk/demands/${ref}$`, 'm'))
  assert.ok(reported!.text.includes('قولوا رأيكم قبل 16 مارس 2026'), reported!.text)
  assert.ok(answered!.html!.includes('lang="ar-MA" dir="rtl"'))
  for (const mail of [answered, progress, reported]) assert.ok(!mail!.text.includes('جولات'), 'what waits for signatures is not told')
})

test('offices are not written to by the way: their reminder of the day says it', async () => {
  await demands.contested()
  assert.deepEqual(
    (await whoAndWhat()).map(([who]) => who),
    ['association', 'association'],
  )
})

test('each reads their own language; whoever asked without an account is sent to the link that only they have', async () => {
  const demand = await demands.register()
  const { ids, db } = world
  const askerId = world.context('cell').newId()
  await db`insert into reminder_wish ${db({ commandId: ids.command, accountId: ids.accounts.association, atHour: null, onlyLate: false, language: 'fr' })}`
  await db`insert into asker ${db({ commandId: ids.command, id: askerId, tokenHash: Buffer.alloc(32), name: null, phone: null, email: 'nadia@example.org', language: 'en', since: '2026-03-02', usedOn: '2026-03-02' })}`
  await db`insert into demand_asker ${db({ commandId: ids.command, demandId: demand.id, askerId, joinedOn: '2026-03-02', leftOn: null })}`
  await tellAsker(world.context('cell'), demand, 'extended', '2026-04-27')
  await tellAsker(world.context('cell'), demand, 'merged', 'BM-2026-0001')
  const [toAssociation, toPerson, , merged] = await takeMail(world)
  assert.equal(toAssociation!.subject, `Délai de réponse prolongé : \u2066${demand.ref}\u2069`)
  assert.ok(toAssociation!.text.includes('27 avril 2026') && toAssociation!.text.includes(`/fr/desk/demands/${demand.ref}`))
  assert.equal(toPerson!.to, 'nadia@example.org')
  assert.ok(toPerson!.text.includes('with the link that you were given') && !toPerson!.text.includes('http'), toPerson!.text)
  assert.ok(merged!.text.includes('joined to demand \u2066BM-2026-0001\u2069'))
  await db`update demand_asker set left_on = '2026-03-03' where asker_id = ${askerId}`
  await tellAsker(world.context('cell'), demand, 'extended', '2026-04-27')
  assert.deepEqual(
    (await whoAndWhat()).map(([who]) => who),
    ['association'],
  )
})

test('an association whose account has chosen no language reads that of its register', async () => {
  const { db, ids } = world
  await db`update association set language = 'en' where command_id = ${ids.command} and id = ${ids.association2}`
  const demand = await demands.register({ associationId: ids.association2 })
  await takeMail(world)
  await tellAsker(world.context('cell'), demand, 'extended', '2026-04-27')
  const mail = await takeMail(world)
  assert.deepEqual(
    mail.map(({ text }) => text.includes('/en/desk/demands/')),
    mail.map(() => true),
  )
  assert.ok(mail.length > 0)
  await db`update association set language = 'ar' where command_id = ${ids.command} and id = ${ids.association2}`
})

test('what moves on a day, and in the night after, comes in one mail at the hour of the command', async () => {
  const [demand, other] = [await demands.register(), await demands.register()]
  const sent: Mail[] = []
  const work = async () => {
    while (await doNextJob(world.db, { news: newsBy(async (mail) => void sent.push(mail), world.clock.now) }, world.clock.now));
  }
  world.clock.set('2026-03-02', '23:30')
  await tellAsker(world.context('cell'), demand, 'progress')
  await work()
  world.clock.set('2026-03-03', '09:00')
  await tellAsker(world.context('cell'), other, 'answered')
  await work()
  assert.equal(sent.length, 0)
  world.clock.set('2026-03-03', '17:30')
  await work()
  assert.deepEqual(
    sent.map(({ subject }) => subject),
    ['جديد مطالبكم ولقاءاتكم: خبران'],
  )
  for (const { ref } of [demand, other]) assert.ok(sent[0]!.text.includes(`/desk/demands/${ref}`))
})
