import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sampleAwareness } from '../../test/awareness-sample.ts'
import { sampleDemands } from '../../test/demand-sample.ts'
import { takeMail } from '../../test/mail.ts'
import { testWorld, type World } from '../../test/world.ts'
import { acceptAnswer } from '../demands/accept-answer.ts'
import { systemOf } from '../platform/actor.ts'
import { sendDemand } from '../reception/send-demand.ts'
import { newSendingKey } from '../reception/token.ts'
import { nameContact } from '../schools/name-contact.ts'
import { answerSurvey } from './answer-survey.ts'
import { openSurvey } from './open-survey.ts'
import { publishing, publishResults } from './publish-results.ts'
import { listCounts } from './queries.ts'

let world: World
let demands: ReturnType<typeof sampleDemands>
before(async () => {
  world = await testWorld()
  demands = sampleDemands(world)
})
after(() => world.close())

const answer = { heard: '4', answered: '5', worth: 'unknown' }

async function closed() {
  const demand = await demands.answered()
  await acceptAnswer(world.context('association'), { demandId: demand.id })
  return demand
}

async function opened(): Promise<string> {
  const { id } = await closed()
  return (await openSurvey(world.context('association'), { demandId: id })).token
}

const counted = async (quarter = '2026-Q1') => {
  const counts = await listCounts(world.db, world.ids.command, quarter)
  return counts.reduce((sum, { n }) => sum + n, 0) / 3
}

describe('whoever asked', () => {
  test('is offered the questions on their page and by mail, once it is closed, and answers once', async () => {
    await world.db`delete from job`
    const open = await demands.answered()
    assert.ok(!(await (await world.request('association', `/desk/demands/${open.ref}`)).text()).includes('/survey"'))
    await acceptAnswer(world.context('association'), { demandId: open.id })
    const told = (await takeMail(world)).find(({ subject }) => subject.includes('أُغلق مطلبكم'))
    assert.match(told!.text, /ثلاثة أسئلة قصيرة دون أسماء/)
    const page = await (await world.request('association', `/desk/demands/${open.ref}`)).text()
    assert.ok(page.includes(`/desk/demands/${open.ref}/survey"`))

    const way = await world.request('association', `/desk/demands/${open.ref}/survey`, { form: {} })
    assert.equal(way.status, 303)
    const path = way.headers.get('location')!.split('?')[0]!
    const form = await world.request('visitor', path)
    assert.match(await form.text(), /لا أعرف/)
    assert.equal(form.headers.get('cache-control'), 'no-store')
    const before = await counted()
    const missing = await world.request('visitor', path, { form: { heard: '4', worth: '2' } })
    assert.equal(missing.status, 422)
    assert.match(await missing.text(), /اختر جوابا، أو «لا أعرف»/)
    assert.equal((await world.request('association', path, { form: answer })).status, 303)
    assert.equal(await counted(), before + 1)

    const again = await world.request('visitor', path, { form: answer })
    assert.equal(again.status, 409)
    assert.match(await again.text(), /لكل من طلب جواب واحد/)
    assert.equal(await counted(), before + 1)
    const anew = await world.request('association', `/desk/demands/${open.ref}/survey`, { form: {} })
    assert.equal(anew.status, 409)
    assert.ok(!(await (await world.request('association', `/desk/demands/${open.ref}`)).text()).includes('/survey"'), 'offered no more')
  })

  test('without an account goes by their follow-up link', async () => {
    const key = newSendingKey()
    const { token } = await sendDemand(world.context('visitor'), {
      key,
      parts: [{ text: 'نطلب إصلاح الإنارة في الزنقة المؤدية إلى السوق' }],
    })
    const [sent] = await world.db<{ id: string; ref: string }[]>`select d.id, d.ref from demand d join demand_asker j on j.demand_id = d.id`
    const path = `/receipts/${token}/${sent!.ref}/survey`
    assert.equal((await world.request('visitor', path, { form: {} })).status, 409, 'it is not closed')
    const answered = await demands.answered({ associationId: undefined })
    await world.db`insert into demand_asker select command_id, ${answered.id}, asker_id, joined_on, left_on from demand_asker limit 1`
    await acceptAnswer(world.context('cell'), { demandId: answered.id })
    assert.match(await (await world.request('visitor', `/receipts/${token}`)).text(), new RegExp(`${answered.ref}/survey"`))
    const way = await world.request('visitor', `/receipts/${token}/${answered.ref}/survey`, { form: {} })
    const before = await counted()
    assert.equal((await world.request('visitor', way.headers.get('location')!, { form: answer })).status, 303)
    assert.equal(await counted(), before + 1)
    const people = (await listCounts(world.db, world.ids.command, '2026-Q1')).filter(({ askerKind, n }) => askerKind === 'person' && n > 0)
    assert.deepEqual(people.map(({ question, value }) => [question, value]).sort(), Object.entries(answer).sort())
    assert.ok(!(await (await world.request('visitor', `/receipts/${token}`)).text()).includes('/survey"'))
    assert.equal((await world.request('visitor', `/receipts/wrong/${answered.ref}/survey`, { form: {} })).status, 404)
  })

  test('in the name of a school is offered them on its page and by mail, and is counted with persons', async () => {
    const { planner, school, own } = await sampleAwareness(world)
    await nameContact(planner, { schoolId: own, accountId: world.ids.accounts.school })
    await world.db`update account set email = 'ecole@example.org' where id = ${world.ids.accounts.school}`
    await sendDemand(school, { key: newSendingKey(), parts: [{ text: 'نطلب ممرا للراجلين أمام باب المؤسسة' }] })
    const demand = await demands.answered({ associationId: undefined })
    await world.db`
      insert into demand_asker select j.command_id, ${demand.id}, j.asker_id, j.joined_on, j.left_on
      from demand_asker j join asker a on a.id = j.asker_id where a.school_id = ${own} limit 1`
    const path = `/desk/school/demands/${demand.ref}/survey`
    const page = async () => (await world.request('school', '/desk/school/demands')).text()
    assert.equal((await world.request('school', path, { form: {} })).status, 409, 'it is not closed')
    await takeMail(world)
    await acceptAnswer(world.context('cell'), { demandId: demand.id })
    const letter = (await takeMail(world)).find(({ to }) => to === 'ecole@example.org')!
    assert.match(letter.text, /ثلاثة أسئلة قصيرة دون أسماء/)
    assert.ok((await page()).includes(`${path}"`))
    const way = await world.request('school', path, { form: {} })
    const before = await counted()
    const form = way.headers.get('location')!.split('?')[0]!
    assert.equal((await world.request('school', form, { form: answer })).status, 303)
    assert.equal(await counted(), before + 1)
    const kinds = await world.db`select distinct asker_kind from survey_invitation where demand_id = ${demand.id}`
    assert.deepEqual([...kinds], [{ askerKind: 'person' }])
    assert.equal((await world.request('school', path, { form: {} })).status, 409)
    assert.ok(!(await page()).includes(`${path}"`), 'offered no more')
    assert.equal((await world.request('association', path, { form: {} })).status, 404)
  })

  test('loses the former token when they open the questions again, and nothing else', async () => {
    const { id } = await closed()
    const first = await openSurvey(world.context('association'), { demandId: id })
    const second = await openSurvey(world.context('association'), { demandId: id })
    await assert.rejects(answerSurvey(world.context('visitor'), { ...first, ...answer }), /surveyUnknown/)
    await answerSurvey(world.context('visitor'), { ...second, ...answer })
  })
})

test('a demand that is not closed, a token that nobody was given, and those who did not ask are refused', async () => {
  const open = await demands.answered()
  await assert.rejects(openSurvey(world.context('association'), { demandId: open.id }), /notClosed/)
  await assert.rejects(answerSurvey(world.context('visitor'), { token: 'made-up', ...answer }), /surveyUnknown/)
  assert.equal((await world.request('visitor', '/surveys/made-up')).status, 404)
  const { id } = await closed()
  for (const person of ['cell', 'head', 'administrator'] as const)
    await assert.rejects(openSurvey(world.context(person), { demandId: id }), /open-survey|demandUnknown/, person)
  await assert.rejects(openSurvey(world.context('association2'), { demandId: id }), /demandUnknown|open-survey/)
  const token = await opened()
  await assert.rejects(answerSurvey(world.context('association'), { token, ...answer }), /answer-survey/, 'the ledger would name them')
})

test('two answers with one token at once are one', async () => {
  const token = await opened()
  const before = await counted()
  const both = await Promise.allSettled([1, 2].map(() => answerSurvey(world.context('visitor'), { token, ...answer })))
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  assert.equal(await counted(), before + 1)
})

describe('nothing joins an answer with who gave it', () => {
  test('no table holds an answer, and counts know no demand, asker, account, address or time', async () => {
    const columns = await world.db<{ tableName: string; columnName: string }[]>`
      select table_name, column_name from information_schema.columns where table_name like 'survey%' and table_schema in ('public', 'public_record')
      order by 1, 2`
    const of = (table: string) => columns.filter(({ tableName }) => tableName === table).map(({ columnName }) => columnName)
    assert.deepEqual(of('survey_count'), ['asker_kind', 'command_id', 'n', 'quarter', 'question', 'value'])
    assert.deepEqual(of('survey_invitation'), ['asker_id', 'asker_kind', 'command_id', 'demand_id', 'token_hash', 'used'])
    const both = await world.db<{ one: number }[]>`
      select 1 as one from pg_constraint where contype = 'f' and conrelid = 'survey_count'::regclass and confrelid = 'survey_invitation'::regclass`
    assert.equal(both.length, 0)
  })

  test('every table but the counts reads the same whatever was answered', async () => {
    const tables = await world.db<{ name: string }[]>`
      select format('%I.%I', table_schema, table_name) as name from information_schema.tables
      where table_schema in ('public', 'public_record') and table_type = 'BASE TABLE' order by 1`
    // Mail goes out beside this, by a worker of its own.
    const elsewhere = new Set(['public.survey_count', 'public.job', 'public.mail_day', 'public.outbox', 'public.turn'])
    const everything = async () => {
      const lines: string[] = []
      for (const { name } of tables.filter((one) => !elsewhere.has(one.name)))
        for (const { line } of await world.db<{ line: string }[]>`select t::text as line from ${world.db.unsafe(name)} t`) lines.push(line)
      return lines.sort()
    }
    const [one, other] = [await opened(), await opened()]
    const added = async (token: string, given: Record<string, string>) => {
      const before = new Set(await everything())
      await answerSurvey(world.context('visitor'), { token, ...given })
      return (await everything()).filter((line) => !before.has(line)).map((line) => line.replace(/[0-9a-f-]{36}|\\+x[0-9a-f]+/g, '…'))
    }
    const best = await added(one, { heard: '5', answered: '5', worth: '5' })
    const worst = await added(other, { heard: '1', answered: '1', worth: '1' })
    assert.equal(best.length, 2, 'the mark and the line of the ledger')
    assert.deepEqual(best, worst)
  })

  test('every count of the quarter is written with each answer, so that no version of a row tells which', async () => {
    await answerSurvey(world.context('visitor'), { token: await opened(), ...answer })
    const versions = await world.db<{ n: number }[]>`
      select count(*)::int as n from survey_count where quarter = '2026-Q1' group by xmin::text`
    assert.deepEqual(
      versions.map(({ n }) => n),
      [36],
    )
  })

  test('the ledger names neither the person nor the answer', async () => {
    const acts = await world.db`
      select account_id, office_id, association_id, subject, note from ledger where act = 'survey.answer-survey'`
    assert.ok(acts.length > 3)
    for (const act of acts)
      assert.deepEqual({ ...act }, { accountId: null, officeId: null, associationId: null, subject: 'survey:2026-Q1', note: {} })
  })
})

test('results are published when the quarter is over, without small counts, for everyone alike', async () => {
  for (let nth = await counted(); nth < 24; nth++)
    await answerSurvey(world.context('visitor'), { token: await opened(), heard: nth % 2 ? '4' : '2', answered: '3', worth: '2' })
  const system = { ...world.context('visitor'), actor: systemOf(world.ids.command) }
  await assert.rejects(publishResults(world.context('administrator'), { quarter: '2026-Q1' }), /publish-results/)
  await assert.rejects(publishResults(system, { quarter: '2026-Q1' }), /quarterOpen/)
  assert.match(await (await world.request('visitor', '/surveys')).text(), /لا نتائج بعد/)
  world.clock.set('2026-04-01')
  await publishing.run(system, world.publicDb)
  await publishing.run(system, world.publicDb)
  for (const [person, path] of [
    ['visitor', '/surveys'],
    ['cell', '/desk/surveys'],
    ['visitor', '/fr/surveys'],
  ] as const) {
    const html = await (await world.request(person, path)).text()
    assert.match(html, /2026/)
    assert.match(html, /محجوب|masqué/)
  }
  const { surveys } = (await (await world.request('visitor', '/surveys.json')).json()) as {
    surveys: { answers: number; associations: null; results: { n: number | null }[] }[]
  }
  assert.equal(surveys.length, 1)
  assert.deepEqual([surveys[0]!.answers, surveys[0]!.associations], [24, null], 'how many persons could be worked out')
  assert.ok(surveys[0]!.results.every(({ n }) => n === null || n >= 10))
  assert.ok(surveys[0]!.results.some(({ n }) => n !== null))
})
