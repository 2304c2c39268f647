import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, test } from 'node:test'
import { codeOf, quizFields, sampleAwareness } from '../../../test/awareness-sample.ts'
import { refused } from '../../../test/refused.ts'
import { validateEverywhere } from '../../../test/validate-pages.ts'
import { people, testWorld, type World } from '../../../test/world.ts'
import { answerQuestion } from './answer-question.ts'
import { answerQuiz } from './answer-quiz.ts'
import { askQuestion } from './ask-question.ts'
import { giveFeedback } from './give-feedback.ts'
import { removeQuestion } from './remove-question.ts'
import { tellAnswer } from './tell-answer.ts'
import { writeQuiz } from './write-quiz.ts'

let world: World
let sample: Awaited<ReturnType<typeof sampleAwareness>>
let ref: string
let code: string
before(async () => {
  world = await testWorld()
  sample = await sampleAwareness(world)
  await writeQuiz(sample.cell, { topic: 'digital', ...quizFields })
  ref = await sample.confirmed()
  code = await codeOf(world, ref)
})
after(() => world.close())
beforeEach(async () => {
  for (const table of ['awareness_count', 'awareness_question']) await world.db`delete from ${world.db(table)}`
  world.clock.set('2026-03-09')
})

const answers = { q1: '0', q2: '0', q3: '0', q4: '1', q5: '2' }
const quiz = (part: 'before' | 'after', more: Record<string, unknown> = {}) =>
  answerQuiz(world.context('visitor'), { code, part, ...answers, ...more })
const opinion = (more: Record<string, unknown> = {}) =>
  giveFeedback(world.context('visitor'), { code, clear: '2', useful: '1', knowsHelp: '2', ...more })
const results = async () =>
  (await (await world.request('awareness', `/desk/awareness/sessions/${ref}/results.json`)).json()) as {
    open: boolean
    parts: { part: string; answers: number | null; counts: number[][] | null }[]
    learned: { before: number; after: number }[] | null
  }
const ask = (text: string) => askQuestion(world.context('visitor'), { code, text })
const boxed = () => world.db<{ id: string; text: string; state: string }[]>`select id, text, state from awareness_question order by id`

describe('what pupils answer', () => {
  test('is kept as counts that name nobody, whoever is signed in', async () => {
    const before = (await world.db`select 1 from ledger`).length
    const response = await world.request('school', `/awareness/sessions/${code}/feedback`, {
      form: { clear: '2', useful: '1', knowsHelp: '0' },
    })
    assert.equal(response.status, 303)
    assert.equal(response.headers.get('set-cookie'), null)
    const rows = await world.db<{ n: number }[]>`select n from awareness_count`
    assert.equal(rows.length, 9)
    assert.equal(
      rows.reduce((sum, { n }) => sum + n, 0),
      3,
    )
    const lines = await world.db`select account_id, note from ledger order by id offset ${before}`
    assert.deepEqual(
      lines.map(({ accountId, note }) => [accountId, note]),
      [[null, { part: 'feedback' }]],
    )
    const columns = await world.db<{ name: string }[]>`
      select column_name as name from information_schema.columns where table_name in ('awareness_count', 'awareness_question')`
    assert.deepEqual(
      [...new Set(columns.map(({ name }) => name))].filter((name) => /account|address|ip|agent|time|_at|session_token|name/.test(name)),
      [],
    )
  })

  test('is shown from ten answers on, and only when no more come in', async () => {
    for (let n = 0; n < 9; n++) await opinion()
    for (let n = 0; n < 10; n++) {
      await quiz('before')
      await quiz('after', { q4: '0' })
    }
    assert.ok((await results()).parts.every(({ counts, answers }) => counts === null && answers === null))
    world.clock.set('2026-03-17')
    const { open, parts, learned } = await results()
    assert.equal(open, false)
    assert.deepEqual(parts[2], { part: 'feedback', answers: null, counts: null })
    assert.deepEqual(parts[0]!.counts![0], [10, 0, 0])
    assert.deepEqual(
      learned!.map(({ before, after }) => [before, after]),
      [
        [10, 10],
        [10, 10],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
    )
    const page = await (await world.request('school', `/desk/awareness/sessions/${ref}/results`)).text()
    assert.match(page, /أقل من عشرة أجوبة/)
    assert.doesNotMatch(page, /%/)
  })

  test('is complete, in its days, and never more than pupils could give', async () => {
    await assert.rejects(quiz('before', { q2: '' }), refused('answerMissing', 'q2'))
    await assert.rejects(opinion({ clear: '7' }), refused('answerMissing', 'clear'))
    await assert.rejects(
      giveFeedback(world.context('visitor'), { code: 'nowhere', clear: '1', useful: '1', knowsHelp: '1' }),
      refused('codeUnknown'),
    )
    world.clock.set('2026-03-08')
    await assert.rejects(opinion(), refused('notOpen'))
    world.clock.set('2026-03-10')
    await assert.rejects(quiz('before'), refused('beforeOver'))
    world.clock.set('2026-03-17')
    await assert.rejects(quiz('after'), refused('notOpen'))
    world.clock.set('2026-03-09')
    await opinion()
    await world.db`update awareness_count set n = 120 where part = 'feedback' and question = 1 and value = 0`
    await assert.rejects(opinion(), refused('enough'))
  })

  test('counts each of two that come at once', async () => {
    await Promise.all([opinion(), opinion(), opinion()])
    const [row] = await world.db`select sum(n)::int as n from awareness_count where question = 1`
    assert.equal(row!.n, 3)
  })

  test('is taken from visitors alone', async () => {
    for (const person of people.filter((one) => one !== 'visitor')) {
      await assert.rejects(giveFeedback(world.context(person), { code, clear: '1', useful: '1', knowsHelp: '1' }), refused('give-feedback'))
      await assert.rejects(answerQuiz(world.context(person), { code, part: 'before', ...answers }), refused('answer-quiz'))
      await assert.rejects(askQuestion(world.context(person), { code, text: 'سؤال من موظف' }), refused('ask-question'))
    }
  })
})

test('the quiz of a session stays as it was when it was confirmed', async () => {
  await writeQuiz(sample.cell, { topic: 'digital', ...quizFields, text1: 'سؤال تغير بعد التأكيد؟' })
  const page = await (await world.request('visitor', `/awareness/sessions/${code}/before`)).text()
  assert.match(page, /السؤال 1: ما الصواب؟/)
  assert.doesNotMatch(page, /سؤال تغير/)
  await assert.rejects(writeQuiz(sample.cell, { topic: 'digital', ...quizFields, third5: ' ' }), refused('quizTextMissing', 'third5'))
  await assert.rejects(writeQuiz(world.context('cell'), { topic: 'digital', ...quizFields }), refused('write-quiz'))
})

describe('the question box', () => {
  test('takes no number and no address, and shows nothing to anyone before it is answered', async () => {
    await assert.rejects(ask('رقمي 0661234567 اتصلوا بي'), refused('textPersonal', 'text'))
    await assert.rejects(ask('راسلوني في ali@example.org'), refused('textPersonal', 'text'))
    await assert.rejects(ask('لا'), refused('questionMissing', 'text'))
    await ask('ماذا أفعل إذا هددني أحد بصوري؟')
    assert.deepEqual(
      (await boxed()).map(({ state }) => state),
      ['waiting'],
    )
    assert.doesNotMatch(await (await world.request('visitor', '/awareness')).text(), /هددني/)
  })

  test('publishes a question with its answer by two signatures', async () => {
    await ask('كيف أحمي حسابي من السرقة؟')
    const questionId = (await boxed())[0]!.id
    const answer = { questionId, answer: 'اختر كلمة مرور طويلة ولا تشاركها مع أحد.' }
    await assert.rejects(answerQuestion(world.context('cell'), answer), refused('answer-question'))
    await assert.rejects(answerQuestion(sample.cell, { ...answer, answer: 'اتصلوا بالرقم 0523456789' }), refused('textPersonal', 'answer'))
    const both = await Promise.allSettled([answerQuestion(sample.cell, answer), answerQuestion(sample.cell, answer)])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    const [release] = await world.db<
      { id: string }[]
    >`select id from release where subject_kind = 'pupil_question' and subject_id = ${questionId}`
    const sign = (person: 'publisher' | 'publisher2') => world.request(person, `/desk/releases/${release!.id}/signature`, { form: {} })
    await sign('publisher')
    assert.doesNotMatch(await (await world.request('visitor', '/awareness')).text(), /كلمة مرور طويلة/)
    await sign('publisher2')
    const page = await (await world.request('visitor', '/awareness')).text()
    assert.match(page, /كيف أحمي حسابي/)
    assert.match(page, /كلمة مرور طويلة/)
    await assert.rejects(removeQuestion(sample.cell, { questionId }), refused('answeredAlready'))
  })

  test('names in a question are pointed out to whoever moderates, and nobody signs them', async () => {
    await ask('لماذا يضربنا الأستاذ جلول المسناوي في القسم؟')
    const box = await (await world.request('awareness', '/desk/awareness/questions')).text()
    assert.match(box, /<mark>[^/]*جلول المسناوي/)
    assert.match(box, /\[اسم محجوب\]/)
    const questionId = (await boxed())[0]!.id
    await answerQuestion(sample.cell, { questionId, answer: 'لا يجوز الضرب، وهناك من تتحدثون إليه.' })
    const [release] = await world.db<
      { id: string }[]
    >`select id from release where subject_kind = 'pupil_question' and subject_id = ${questionId}`
    assert.equal((await world.request('publisher', `/desk/releases/${release!.id}/signature`, { form: {} })).status, 409)
  })

  test('says what was answered in the room, and erases what is taken out', async () => {
    await ask('هل الشرطة تأتي إذا اتصلنا؟')
    await ask('كلام لا يصلح للنشر هنا')
    const [told, removed] = (await boxed()).map(({ id }) => id)
    await assert.rejects(tellAnswer(world.context('publisher'), { questionId: told }), refused('tell-answer'))
    await tellAnswer(sample.cell, { questionId: told })
    await assert.rejects(tellAnswer(sample.cell, { questionId: told }), refused('answeredAlready'))
    await assert.rejects(removeQuestion(world.context('head'), { questionId: removed }), refused('remove-question'))
    await removeQuestion(sample.cell, { questionId: removed })
    await assert.rejects(removeQuestion(sample.cell, { questionId: removed }), refused('questionUnknown'))
    assert.equal((await boxed()).length, 1)
    const [kept] = await world.db`select count(*)::int as n from ledger where note::text like '%لا يصلح%'`
    assert.equal(kept!.n, 0)
  })
})

test('the pages of pupils need no script, are kept by no proxy, and keep what was typed', async () => {
  const pupils = `/awareness/sessions/${code}`
  const page = await world.request('visitor', pupils)
  assert.equal(page.headers.get('cache-control'), 'no-store')
  assert.equal((await world.request('visitor', '/awareness/sessions/unknown')).status, 404)
  const again = await world.request('visitor', `${pupils}/question`, { form: { text: 'رقمي 0661234567 يا شرطة' } })
  assert.equal(again.status, 422)
  assert.match(await again.text(), /رقمي 0661234567 يا شرطة/)
  await validateEverywhere(world, [
    ['visitor', `${pupils}/before`],
    ['awareness', '/desk/awareness/quizzes/digital'],
  ])
})
