import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../test/database.ts'
import { demonstrationDatabase, statementsOfLoad } from '../../test/demonstration.ts'
import { loadDemonstrationIfEmpty } from '../demonstration.ts'
import { instantOf } from '../platform/words/dates.ts'
import { blocks, checkText } from '../public-record/check-text.ts'
import type { Reading } from '../reading/reading.ts'

const today = '2026-11-24'
const now = () => instantOf(today, '11:00')
let base: TestDatabase

before(async () => {
  base = await demonstrationDatabase(today)
})
after(() => base.close())

async function tally(table: string, column: string): Promise<Record<string, number>> {
  const rows = await base.db<{ key: string; n: number }[]>`
    select ${base.db(column)} as key, count(*) as n from ${base.db(table)} group by 1`
  return Object.fromEntries(rows.map(({ key, n }) => [key, n]))
}

const countOf = async (rows: PromiseLike<readonly unknown[]>) => (await rows).length

test('a year of twelve meetings: ten are published, one waits for its agreement, another with it whose room was closed, one is still to come; others were asked for or moved', async () => {
  assert.deepEqual(await tally('meeting', 'state'), { published: 10, minutes_draft: 2, announced: 2, draft: 1, postponed: 1, cancelled: 1 })
  const next = await base.db`select day from meeting where state = 'announced' and day > ${today}`
  assert.equal(next.length, 1)
  const running = await base.db`
    select o.kind from room_operation o join meeting m on m.command_id = o.command_id and m.id = o.meeting_id
    where m.state = 'announced' and m.day = ${today} group by o.kind`
  assert.equal(running.length, 5, 'every kind of entry in the room that is open')
})

test('meetings are prepared: by the rule of a series, with an agenda, papers and answers; a series is overdue, a request is late', async () => {
  const { db } = base
  assert.deepEqual(await tally('meeting_request', 'state'), { waiting: 2, granted: 1, declined: 1 })
  assert.equal(await countOf(db`select id from meeting_request where state = 'waiting' and answer_due_on < ${today}`), 1)
  const invited = await tally('invitation', 'state')
  assert.ok(invited.accepted! > 10 && invited.excused! > 3 && invited.invited! > 200, JSON.stringify(invited))
  assert.equal(await countOf(db`select distinct meeting_id from agenda_sending`), 12)
  assert.ok((await countOf(db`select id from public_record.handout`)) >= 3)
  assert.equal(await countOf(db`select id from public_record.series where released_at is not null`), 2)
  const held = db`select series_id from public_record.meeting where state = 'published' group by series_id`
  assert.equal(await countOf(held), 1, 'the other series has held no meeting')
})

test('forty associations, and about two hundred demands in every state with every kind of answer', async () => {
  assert.equal(await countOf(base.db`select id from association`), 40)
  const states = await tally('demand', 'state')
  const total = Object.values(states).reduce((sum, n) => sum + n, 0)
  assert.ok(total >= 190 && total <= 215, `${total} demands`)
  assert.deepEqual(Object.keys(states).sort(), [
    'answered',
    'closed',
    'contested',
    'continued',
    'inadmissible',
    'promised',
    'qualified',
    'received',
    'referred',
    'reopening',
    'reported',
  ])
  const kinds = await tally('demand', 'answer_kind')
  for (const kind of ['commitment', 'explanation', 'refusal', 'referral']) assert.ok(kinds[kind]! > 0, kind)
  assert.ok((await countOf(base.db`select id from demand where answer_declined is not null`)) > 2, 'partial answers')
  const ends = await tally('commitment', 'state')
  for (const end of ['kept', 'partly', 'not_kept', 'cancelled', 'replaced']) assert.ok(ends[end]! > 0, end)
  const verdicts = await tally('commitment', 'verdict')
  for (const verdict of ['kept', 'partly', 'not_kept']) assert.ok(verdicts[verdict]! > 0, verdict)
})

test('people sent demands without an account: with a photo and a place, one held two, one was merged, an association joined', async () => {
  const { db } = base
  assert.ok((await countOf(db`select 1 from demand_asker`)) >= 4)
  assert.equal(await countOf(db`select 1 from demand_photo where demand_id is not null`), 1)
  assert.ok((await countOf(db`select 1 from demand_place`)) >= 4)
  assert.deepEqual(await tally('demand_lineage', 'kind'), { merged: 1, split: 2 })
  assert.equal(await countOf(base.publicDb`select 1 from public_record.lineage where kind = 'merged'`), 1)
  assert.equal(await countOf(db`select 1 from demand_co_author`), 1)
})

test('of what was asked in a room that was closed everyone sees what was agreed, and that for one demand nothing was', async () => {
  const rows = await base.publicDb<{ state: string; without: boolean }[]>`
    select d.state, exists (select 1 from public_record.entry e
      where e.command_id = d.command_id and e.demand_id = d.id and e.kind = 'no_step') as without
    from public_record.demand d
    where d.meeting_id = (select d.meeting_id from public_record.demand d
      join public_record.entry e on e.command_id = d.command_id and e.demand_id = d.id where e.kind = 'no_step')
    order by d.ref`
  assert.deepEqual(
    rows.map(({ state, without }) => [state, without]),
    [
      ['promised', false],
      ['qualified', false],
      ['qualified', true],
    ],
  )
})

test('something is late, something is due today and within the week, and somebody is waited for', async () => {
  const { db } = base
  assert.ok(await countOf(db`select id from commitment where state = 'running' and due_on < ${today}`), 'a late commitment')
  assert.ok(await countOf(db`select id from demand where state = 'qualified' and answer_due_on < ${today}`), 'a late answer')
  assert.ok(await countOf(db`select id from commitment where state = 'running' and due_on = ${today}`), 'due today')
  assert.ok(
    await countOf(db`select id from commitment where state = 'running' and due_on > ${today} and due_on <= ${today}::date + 7`),
    'due this week',
  )
  const waiting = db`select id from demand where state in ('answered', 'reported') and association_id is not null`
  assert.ok(await countOf(waiting), 'an association whose word is waited for')
})

test('a report waits to be confirmed, with what was read in it', async () => {
  const [report] = await base.db<{ state: string; reading: Reading }[]>`select state, reading from report`
  assert.equal(report!.state, 'in_review')
  const { date, chair, associations, demands } = report!.reading
  assert.equal(date.value, '2026-11-19')
  assert.equal(chair.length, 1)
  assert.deepEqual([associations.length, demands.length], [3, 4])
})

test('nothing happened after today, and nothing before it was asked', async () => {
  const impossible = await base.db`
    select ref from demand where received_on > ${today} or answered_on > ${today} or closed_on > ${today} or qualified_on < received_on
      or answered_on < qualified_on or closed_on < answered_on`
  assert.deepEqual([...impossible], [])
})

test('the public copies say what the record says', async () => {
  const different = await base.db`
    select d.ref, d.state, p.state as public_state from demand d
    left join public_record.demand p on p.command_id = d.command_id and p.id = d.id
    where p.state is distinct from d.state or p.answer_kind is distinct from d.answer_kind`
  assert.deepEqual([...different], [])
  const meetings = await base.db`
    select m.ref from meeting m left join public_record.meeting p on p.command_id = m.command_id and p.id = m.id
    where p.state is distinct from case when m.state <> 'draft' then m.state end`
  assert.deepEqual([...meetings], [])
  assert.ok((await countOf(base.publicDb`select id from public_record.demand`)) > 150)
  assert.equal(await countOf(base.publicDb`select id from public_record.demand where released_at is null`), 0)
})

test('no text for the public names a person, a telephone, a plate or a school at risk', async () => {
  const releases = await base.db<{ texts: Record<string, string> }[]>`select texts from release`
  const texts = releases.flatMap((release) => Object.values(release.texts))
  assert.ok(texts.length > 500)
  const findings = texts.flatMap((text) => checkText(text).map((finding) => ({ ...finding, blocks: blocks(finding), text })))
  assert.deepEqual(findings, [])
})

test('fourteen teams, forty wishes from promises, one for every school, and plans of all weeks since presence began', async () => {
  const { db } = base
  assert.equal(await countOf(db`select id from presence_team`), 14)
  const wishes = await tally('presence_wish', 'source')
  assert.deepEqual([wishes.demand, wishes.school], [40, await countOf(db`select id from school where location is not null`)])
  const plans = await db<{ week: string; state: string; bound: number; objective: number }[]>`
    select week, state, bound, objective from presence_plan order by week`
  assert.deepEqual(
    plans.map(({ week, state }) => `${week} ${state}`),
    [
      ...['2026-09-28', '2026-10-05', '2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02'],
      ...['2026-11-09', '2026-11-16', '2026-11-23'],
    ].map((week) => `${week} approved`),
  )
  for (const { bound, objective } of plans) assert.ok(bound >= objective - 1e-6)
  assert.ok((await countOf(db`select id from presence_visit where day >= '2026-11-23'`)) > 300)
})

test('what became of the visits before today was said: most were made, some could not be, of a few nothing is known', async () => {
  const { db } = base
  const promised = await countOf(db`select id from presence_visit where day < ${today}`)
  const made = await countOf(db`select visit_id from presence_visit_kept where arrived_minute is not null`)
  const hindered = await countOf(db`select visit_id from presence_visit_kept where hindered_by is not null`)
  assert.ok(made > promised * 0.75 && made < promised * 0.97, `${made} of ${promised}`)
  assert.ok(hindered > promised * 0.02 && made + hindered < promised, `${hindered} of ${promised}`)
  assert.equal(await countOf(db`select visit_id from presence_visit_kept where day >= ${today}`), 0)
})

test('what was kept of presence in October is published for several demands, and held back for one beside a school', async () => {
  const released = await base.publicDb<
    { month: string; weeks: number; promised: number; kept: number | null }[]
  >`select month, weeks, promised, kept from public_record.presence`
  assert.ok(released.filter(({ kept }) => kept !== null).length >= 3)
  for (const { month, weeks, promised, kept } of released)
    assert.ok(month === '2026-10-01' && (kept === null || (5 * weeks <= kept && kept < promised)))
  const [held] = await base.db<{ n: number }[]>`select count(*)::int as n from presence_figure where held_back is not null`
  assert.ok(held!.n >= 1)
})

test('whoever opens it can sign in in every role, and two publishers can sign', async () => {
  const signIns = await loadDemonstrationIfEmpty({ db: base.db, now })
  assert.ok(signIns.length >= 10)
  assert.equal(signIns.filter(({ who }) => who.startsWith('النشر')).length, 2)
  for (const { who, password } of signIns) {
    assert.match(who, /\p{Script=Arabic}/u)
    assert.equal(password, 'qurb-demo')
  }
})

test('the load takes a bounded number of statements, and a second one writes nothing', async () => {
  const statements = await statementsOfLoad(base.db, today)
  assert.ok(statements > 1_000 && statements < 45_000, `${statements} statements`)
  const lines = () => countOf(base.db`select id from ledger`)
  const before = await lines()
  await loadDemonstrationIfEmpty({ db: base.db, now })
  assert.equal(await lines(), before)
})

test('a database with a command of its own stays as it is', async () => {
  const own = await testDatabase()
  try {
    await own.db`
      insert into command (id, kind, code, name_ar, name_fr, seat)
      values ('01900000-0000-7000-8000-000000000001', 'prefecture', 'XX', 'قيادة', 'Commandement', 'مدينة')`
    assert.deepEqual(await loadDemonstrationIfEmpty({ db: own.db, now }), [])
    assert.equal(await countOf(own.db`select id from demand`), 0)
  } finally {
    await own.close()
  }
})

test('awareness: a school year before is closed and released, so that rises and falls are seen; associations take part, and a topic was added', async () => {
  const reports = await base.db<{ schoolYear: string; growth: { of: { direction: string }[] } | null }[]>`
    select school_year, report -> 'growth' as growth from public_record.awareness_report where released_at is not null order by school_year`
  assert.deepEqual(
    reports.map(({ schoolYear, growth }) => [schoolYear, growth === null]),
    [
      ['2024-2025', true],
      ['2025-2026', false],
    ],
  )
  const directions = new Set(reports[1]!.growth!.of.map(({ direction }) => direction))
  assert.ok(directions.has('rise') && directions.has('fall'))
  assert.ok((await countOf(base.db`select 1 from awareness_session where cardinality(association_ids) > 0`)) > 5)
  assert.equal(await countOf(base.db`select 1 from awareness_topic`), 1)
})

test('problems: one is looked at again later, one waits for its assessment, one is analysed; their counts stand in the past', async () => {
  assert.deepEqual(await tally('problem', 'state'), { maintenance: 1, assessment: 1, analysis: 1, closed: 1, running: 1 })
  assert.ok((await countOf(base.db`select 1 from problem_demand`)) > 3)
  assert.equal(await countOf(base.db`select 1 from problem_count where period >= ${today}`), 0)
})
