import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { codeOf, quizFields, sampleAwareness, wish } from '../../../test/awareness-sample.ts'
import { people, testWorld, type World } from '../../../test/world.ts'
import { readLedger } from '../../platform/ledger/queries.ts'
import { addMaterial } from '../add-material.ts'
import { closeProgramme } from '../close-programme.ts'
import { feedbackWords } from '../feedback/words.ts'
import { writeQuiz } from '../feedback/write-quiz.ts'
import { openProgramme } from '../open-programme.ts'
import { readReport } from '../report/read-report.ts'
import { confirmSession } from '../sessions/confirm-session.ts'
import { requestSession } from '../sessions/request-session.ts'
import { addTopic } from './add-topic.ts'
import { changeTopic } from './change-topic.ts'
import { listTopics } from './queries.ts'
import { restoreTopic } from './restore-topic.ts'
import { retireTopic } from './retire-topic.ts'

let world: World
let sample: Awaited<ReturnType<typeof sampleAwareness>>
before(async () => {
  world = await testWorld()
  sample = await sampleAwareness(world)
})
after(() => world.close())

const aid = { nameAr: 'الإسعافات الأولية', nameFr: 'Premiers secours', level: 'secondary' }
const stadiums = { nameAr: 'التشجيع الرياضي السليم', nameFr: 'Supporter sans violence' }
const cell = () => sample.cell
const topic = async (key: string) => (await listTopics(world.db, world.ids.command)).find((one) => one.key === key)

test('a command begins with the ten topics of the country, in four languages', async () => {
  const topics = await listTopics(world.db, world.ids.command)
  assert.equal(topics.length, 10)
  assert.ok(topics.every(({ nameEn, nameZgh }) => nameEn && nameZgh))
  assert.deepEqual(topics[3]!.guidance, ['sextortion', 'account-theft', 'fraud', 'image-abuse'])
})

test('a topic that is added is asked for, spoken of, counted and published under its name', async () => {
  const { key } = await addTopic(cell(), { ...aid, guidance: 'fraud' })
  assert.equal(key, 'premiers_secours')
  await writeQuiz(cell(), { topic: key, ...quizFields })
  await addMaterial(cell(), { title: 'ملصق الإسعاف', kind: 'poster', topic: key })
  const day = { firstDay: '2026-02-02', lastDay: '2026-02-06' }
  const { id: programmeId } = await openProgramme(cell(), { edition: '13', stage: '2', ...day, topics: [key] })
  await closeProgramme(cell(), { programmeId })
  const ref = await sample.held({}, { topics: [key, 'digital'] })
  const page = async (path: string, person: 'awareness' | 'visitor' | 'school' = 'awareness') => (await world.request(person, path)).text()
  for (const path of [
    '/desk/awareness/sessions',
    `/desk/awareness/sessions/${ref}`,
    '/desk/awareness/quizzes',
    '/desk/awareness/programmes',
  ])
    assert.ok((await page(path)).includes(aid.nameAr), path)
  assert.ok((await page('/desk/awareness/sessions/new', 'school')).includes(aid.nameAr))
  assert.ok((await page('/fr/desk/awareness/report.csv')).includes(aid.nameFr))
  const { report } = await readReport(cell(), undefined)
  assert.deepEqual(
    report!.byTopic.map(({ topic: one, nameAr, sessions }) => [one, nameAr, sessions]),
    [
      ['digital', 'الجرائم المعلوماتية والمواطنة الرقمية', 1],
      [key, aid.nameAr, 1],
    ],
  )
  assert.ok((await page('/awareness', 'visitor')).includes(aid.nameAr))
  const shown = (await (await world.request('visitor', '/awareness.json')).json()).programmes[0]
  assert.deepEqual(shown.topics, [key])
  assert.deepEqual(shown.topicNames, [{ key, nameAr: aid.nameAr, nameFr: aid.nameFr, nameEn: null, nameZgh: null }])
})

test('a topic is renamed for the sessions that spoke of it; what is released keeps its name', async () => {
  await sample.held({}, { topics: ['stadiums'] }, 2)
  await changeTopic(cell(), { key: 'stadiums', ...stadiums })
  const { position, nameEn } = (await topic('stadiums'))!
  assert.deepEqual([position, nameEn], [7, null])
  const [line] = await readLedger(world.db, world.ids.command)
  assert.deepEqual([line!.act, line!.subject], ['awareness.change-topic', 'topic:stadiums'])
  assert.ok((await (await world.request('awareness', '/en/desk/awareness/report')).text()).includes(stadiums.nameFr))
})

test('it is retired, never deleted: nothing new speaks of it until it comes back', async () => {
  const ref = await sample.requested({ topics: ['civic'] })
  await retireTopic(cell(), { key: 'civic' })
  await assert.rejects(retireTopic(cell(), { key: 'civic' }), { reason: 'topicRetired' })
  const asked = { schoolId: sample.other, ...wish, topics: ['digital', 'civic'] }
  await assert.rejects(requestSession(cell(), asked), { fields: { topics: 'topicsMissing' } })
  await assert.rejects(writeQuiz(cell(), { topic: 'civic', ...quizFields }), { reason: 'topicUnknown' })
  await assert.rejects(addMaterial(cell(), { title: 'ملصق', kind: 'poster', topic: 'civic' }), { fields: { topic: 'topicUnknown' } })
  const stage = { edition: '13', stage: '4', firstDay: '2026-04-01', lastDay: '2026-06-12', topics: ['civic'] }
  await assert.rejects(openProgramme(cell(), stage), { fields: { topics: 'topicsMissing' } })
  assert.ok((await (await world.request('awareness', `/desk/awareness/sessions/${ref}`)).text()).includes('السلوك المدني'))
  await restoreTopic(cell(), { key: 'civic' })
  await assert.rejects(restoreTopic(cell(), { key: 'civic' }), { reason: 'topicNotRetired' })
  await requestSession(cell(), asked)
})

test('of a topic without a quiz the cell is told before it confirms, and pupils are promised none', async () => {
  const ref = await sample.chosen({ topics: ['police'], firstDay: '2026-03-23', lastDay: '2026-03-27' })
  const one = `/desk/awareness/sessions/${ref}`
  const quizzes = async () => (await (await world.request('awareness', one)).text()).split('href="/desk/awareness/quizzes"').length - 1
  assert.equal(await quizzes(), 1)
  await confirmSession(cell(), { ref })
  assert.equal(await quizzes(), 0)
  const pupils = await (await world.request('visitor', `/awareness/sessions/${await codeOf(world, ref)}`)).text()
  assert.ok(pupils.includes(feedbackWords.ar.pupil.closedWithoutQuiz))
})

test('a name is refused twice, empty, in no letters that make a key, or with a telephone in it', async () => {
  await assert.rejects(addTopic(cell(), { nameAr: ' ', nameFr: '' }), {
    fields: { nameAr: 'topicNameMissing', nameFr: 'topicNameMissing' },
  })
  await assert.rejects(addTopic(cell(), { nameAr: 'موضوع آخر', nameFr: 'موضوع' }), { fields: { nameFr: 'topicNameMissing' } })
  await assert.rejects(addTopic(cell(), { nameAr: 'موضوع آخر', nameFr: 'Drugs' }), { fields: { nameFr: 'topicKnown' } })
  await assert.rejects(addTopic(cell(), { nameAr: 'البيئة', nameFr: 'Autre thème' }), { fields: { nameAr: 'topicKnown' } })
  await assert.rejects(changeTopic(cell(), { key: 'police', nameAr: 'دور الشرطة', nameFr: 'Environnement' }), { reason: 'topicKnown' })
  await assert.rejects(addTopic(cell(), { nameAr: 'اتصل 0661234567', nameFr: 'Appel' }), { fields: { nameAr: 'topicNamePersonal' } })
  await assert.rejects(changeTopic(cell(), { key: 'nothing', ...aid }), { reason: 'topicUnknown' })
  const both = await Promise.allSettled([1, 2].map(() => addTopic(cell(), { nameAr: 'معا', nameFr: 'Ensemble' })))
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const page = await world.request('awareness', '/desk/awareness/topics', { form: { nameAr: 'اسم كتبته', nameFr: '' } })
  assert.equal(page.status, 422)
  assert.ok((await page.text()).includes('اسم كتبته'))
})

test('the list is for the awareness cell to change', async () => {
  for (const person of people.filter((one) => one !== 'visitor' && one !== 'awareness')) {
    const other = world.context(person)
    await assert.rejects(addTopic(other, aid), { reason: 'add-topic' }, person)
    await assert.rejects(changeTopic(other, { key: 'police', ...aid }), { reason: 'change-topic' }, person)
    await assert.rejects(retireTopic(other, { key: 'police' }), { reason: 'retire-topic' }, person)
    await assert.rejects(restoreTopic(other, { key: 'police' }), { reason: 'restore-topic' }, person)
  }
})
