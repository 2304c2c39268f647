import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { extractText, getDocumentProxy } from 'unpdf'
import { countedApp } from '../../../test/counted-app.ts'
import { checkStandards } from '../../../test/pdf-check.ts'
import { refused } from '../../../test/refused.ts'
import { sampleSheets } from '../../../test/sheet-sample.ts'
import { validateEverywhere } from '../../../test/validate-pages.ts'
import { people, testWorld, tokenOf, type World } from '../../../test/world.ts'
import { newId } from '../../platform/ids.ts'
import { hourOf } from '../hours.ts'
import type { Visit } from '../plans/plan.ts'
import { endLink } from './end-link.ts'
import { giveLink } from './give-link.ts'
import { markVisit } from './mark-visit.ts'
import { markVisits } from './mark-visits.ts'

let world: World
let sample: ReturnType<typeof sampleSheets>
let team = ''
let second = ''
let visits: Visit[] = []
/** Of the version that is in force in the end. */
let inForce: Visit[] = []
const monday = '2026-03-09'
before(async () => {
  world = await testWorld()
  sample = sampleSheets(world)
  ;({ first: team, second, visits } = await sample.week(monday))
  world.clock.set(monday, '08:00')
})
after(() => world.close())

const ofDay = (day = monday) => visits.filter((visit) => visit.day === day && visit.teamId === team)
const path = (day = monday) => `/desk/presence-plan/sheets/${team}/${day}`
const hours = async (ids: string[]) =>
  (await sample.kept(ids)).map(({ arrivedMinute, leftMinute, hinderedBy }) => [arrivedMinute, leftMinute, hinderedBy])

describe('what a phone sends', () => {
  test('is taken once, however often it comes and in whatever order', async () => {
    const [one, two, three] = ofDay().map(({ id }) => id)
    const marks = [sample.arrived(one!, 541), sample.left(one!, 556), sample.hindered(two!, 'road'), sample.arrived(three!, 811)]
    assert.deepEqual(await sample.send('head', team, ...marks), { added: 4, refused: [] })
    assert.deepEqual(await sample.send('head', team, ...marks.toReversed(), ...marks), { added: 0, refused: [] })
    assert.deepEqual(await hours([one!, two!, three!]), [
      [541, 556, null],
      [null, null, 'road'],
      [811, null, null],
    ])
  })

  test('by two phones at once: nothing is lost and nothing doubled', async () => {
    world.clock.set('2026-03-10', '18:00')
    const day = ofDay('2026-03-10')
    const phone = (shift: number) =>
      day.flatMap(({ id, arrive, leave }) => [sample.arrived(id, arrive + shift), sample.left(id, leave + shift)])
    const [here, there] = [phone(0), phone(2)]
    const token = await sample.link(team, '2026-03-10')
    await Promise.all([
      sample.send('head', team, ...here),
      markVisits(world.context('visitor'), { token, marks: there }),
      sample.send('planner', team, ...here),
      markVisits(world.context('visitor'), { token, marks: [...there, ...here] }),
    ])
    assert.ok(day.length > 0)
    assert.deepEqual(
      await hours(day.map(({ id }) => id)),
      day.map(({ arrive, leave }) => [arrive, leave + 2, null]),
    )
    const [{ marks } = { marks: 0 }] = await world.db<{ marks: number }[]>`
      select count(*)::int as marks from presence_mark where visit_id = any(${day.map(({ id }) => id)}::uuid[])`
    assert.equal(marks, day.length * 4)
    world.clock.set(monday, '08:00')
  })

  test('can be taken back by whoever saw it; what the other phone says since stands', async () => {
    const [, , three] = ofDay().map(({ id }) => id)
    const known = await world.db<{ id: string }[]>`select id from presence_mark where visit_id = ${three!}`
    await sample.send(
      'head',
      team,
      sample.nothing(
        three!,
        known.map(({ id }) => id),
      ),
    )
    assert.deepEqual(await hours([three!]), [])
    await sample.send('head', team, sample.arrived(three!, 815))
    assert.deepEqual(await hours([three!]), [[815, null, null]])
  })

  test('one bad mark does not hold up the others, and is answered with its reason', async () => {
    world.clock.set(monday, '18:00')
    const [one] = ofDay().map(({ id }) => id)
    const tuesday = ofDay('2026-03-11')[0]!.id
    const other = visits.find(({ teamId }) => teamId === second)!.id
    const bad = [
      [sample.arrived(one!, -5), 'hourInvalid'],
      [sample.arrived(one!, 1440), 'hourInvalid'],
      [sample.arrived(one!, Number.NaN), 'hourInvalid'],
      [sample.hindered(one!, 'met Mr X'), 'reasonMissing'],
      [sample.arrived(tuesday, 600), 'tooEarly'],
      [sample.arrived(other, 600), 'visitUnknown'],
      [sample.arrived(newId(), 600), 'visitUnknown'],
      [{ ...sample.arrived(one!, 600), kind: 'followed' }, 'kindMissing'],
      [{ ...sample.arrived(one!, 600), id: 'x' }, 'invalid'],
    ] as const
    const good = sample.left(one!, 557)
    const { added, refused: no } = await sample.send('head', team, ...bad.map(([mark]) => mark), good)
    assert.equal(added, 1)
    assert.deepEqual(new Map(no.map(({ id, reason }) => [id, reason])), new Map(bad.map(([{ id }, reason]) => [String(id), reason])))
    assert.deepEqual(await hours([one!]), [[541, 557, null]])
    for (const marks of [undefined, 'x', Array(501).fill(good)])
      await assert.rejects(markVisits(world.context('head'), { teamId: team, marks }), refused('invalid'))
  })

  test('two weeks later it is too late, and a plan that was never in force has no sheet', async () => {
    const [one] = ofDay().map(({ id }) => id)
    world.clock.set('2026-03-24', '08:00')
    assert.equal((await sample.send('head', team, sample.arrived(one!, 540))).refused[0]!.reason, 'tooLate')
    const draft = await sample.presence.plan('2026-03-23')
    const [planned] = await world.db<
      { id: string; teamId: string }[]
    >`select id, team_id from presence_visit where plan_id = ${draft} and day = '2026-03-24'`
    assert.equal((await sample.send('planner', planned!.teamId, sample.arrived(planned!.id, 540))).refused[0]!.reason, 'visitUnknown')
    world.clock.set(monday, '18:00')
  })
})

describe('who may', () => {
  test('say what became of visits: the head of the office of the team, and the planner', async () => {
    const [one] = ofDay().map(({ id }) => id)
    const form = { teamId: team, day: monday, markId: newId(), visitId: one!, kind: 'arrived', at: '09:02' }
    for (const person of people.filter((one) => one !== 'head' && one !== 'planner')) {
      await assert.rejects(sample.send(person, team), refused('mark-visits'))
      await assert.rejects(markVisit(world.context(person), form), refused('mark-visit'))
    }
    await markVisit(world.context('planner'), form)
  })

  test('make and end the link of a phone: the planner alone', async () => {
    for (const person of people.filter((one) => one !== 'planner')) {
      await assert.rejects(giveLink(world.context(person), { teamId: team, lastDay: monday }), refused('give-link'))
      await assert.rejects(endLink(world.context(person), { teamId: team }), refused('end-link'))
    }
  })
})

describe('the link of a phone', () => {
  test('opens the sheet of today to its last day, leaves nothing of who opens it, and nobody may keep or index it', async () => {
    const token = await sample.link(team, '2026-03-10')
    const open = () => world.request('visitor', `/team-sheets/${token}`)
    const count = async () => (await world.db`select 1 from ledger`).length + (await world.db`select 1 from session`).length
    const lines = await count()
    const response = await open()
    assert.equal(response.status, 200)
    assert.equal(response.headers.get('cache-control'), 'no-store')
    assert.equal(response.headers.get('x-robots-tag'), 'noindex')
    assert.equal(response.headers.get('set-cookie'), null)
    assert.equal(await count(), lines)
    const page = await response.text()
    for (const { arrive } of ofDay()) assert.ok(page.includes(hourOf(arrive)))
    world.clock.set('2026-03-11', '08:00')
    assert.equal((await open()).status, 404)
    await assert.rejects(markVisits(world.context('visitor'), { token, marks: [] }), refused('linkUnknown'))
    world.clock.set(monday, '18:00')
  })

  test('shows tomorrow the evening before, to be read only, and only where it still opens it', async () => {
    const tomorrow = async (token: string, from = '') => {
      const answer = await world.request('visitor', `/team-sheets/${token}${from}`)
      return { status: answer.status, page: await answer.text() }
    }
    const token = await sample.link(team, '2026-03-10')
    assert.match((await tomorrow(token)).page, /href="\/team-sheets\/[\w-]+\/tomorrow"/)
    const { status, page } = await tomorrow(token, '/tomorrow')
    assert.equal(status, 200)
    for (const { arrive } of ofDay('2026-03-10')) assert.ok(page.includes(hourOf(arrive)))
    assert.doesNotMatch(page, /data-mark|sheet-data/)
    const short = await sample.link(team, monday)
    assert.equal((await tomorrow(short, '/tomorrow')).status, 404)
    assert.doesNotMatch((await tomorrow(short)).page, /tomorrow"/)
  })

  test('opens a page that leads nowhere else', async () => {
    const token = await sample.link(team, monday)
    const page = await (await world.request('visitor', `/team-sheets/${token}`)).text()
    const links = [...page.matchAll(/<a [^>]*href="([^"#]+)"/g)].map(([, link]) => link!)
    assert.ok(links.length >= 4)
    for (const link of links) assert.ok(link.includes(`/team-sheets/${token}`), link)
  })

  test('is replaced by a new one, also by two at once, and ended at once', async () => {
    const old = await sample.link(team, monday)
    const both = await Promise.all([sample.link(team, monday), sample.link(team, monday)])
    const statuses = await Promise.all(
      [old, ...both].map(async (token) => (await world.request('visitor', `/team-sheets/${token}`)).status),
    )
    assert.equal(statuses[0], 404)
    assert.deepEqual(statuses.slice(1).sort(), [200, 404])
    const ends = await Promise.allSettled([1, 2].map(() => endLink(world.context('planner'), { teamId: team })))
    assert.deepEqual(ends.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    await assert.rejects(endLink(world.context('planner'), { teamId: team }), refused('linkOver'))
    for (const token of both) assert.equal((await world.request('visitor', `/team-sheets/${token}`)).status, 404)
  })

  test('is not given for a past day, for long, or by something that is no day', async () => {
    const give = (lastDay: string) => giveLink(world.context('planner'), { teamId: team, lastDay })
    await assert.rejects(give('2026-03-08'), refused('dayOver', 'lastDay'))
    await assert.rejects(give('2026-03-16'), refused('linkTooLong', 'lastDay'))
    await assert.rejects(give('tomorrow'), refused('dayInvalid', 'lastDay'))
  })

  test('is kept as a hash, and shown once', async () => {
    const answer = await world.request('planner', `${path()}/link`, { form: { lastDay: monday } })
    assert.equal(answer.status, 200)
    const [, token] = /team-sheets\/([\w-]+)/.exec(await answer.text())!
    const again = await (await world.request('planner', path())).text()
    assert.ok(!again.includes(token!))
    const rows = JSON.stringify([
      ...(await world.db`select * from presence_sheet_link`),
      ...(await world.db`select subject, note from ledger`),
    ])
    assert.ok(!rows.includes(token!))
  })
})

describe('without a script', () => {
  test('one taps «arrived» and it is now; a form that is sent twice is said once', async () => {
    world.clock.set('2026-03-12', '09:03')
    const visit = ofDay('2026-03-12')[0]!
    const page = await (await world.request('head', path('2026-03-12'))).text()
    const form = { markId: newId(), visitId: visit.id, kind: 'arrived', day: '2026-03-12', replaces: '' }
    assert.ok(page.includes(`value="${visit.id}"`) && page.includes('وصلنا'))
    for (let nth = 0; nth < 2; nth++) {
      const answer = await world.request('head', `${path('2026-03-12')}/marks`, { form })
      assert.equal(answer.status, 303)
    }
    assert.deepEqual(await hours([visit.id]), [[543, null, null]])
    assert.match(await (await world.request('head', path('2026-03-12'))).text(), /وصلنا 09:03/)
    const back = /name="replaces" value="([\w-]{36})"/.exec(await (await world.request('head', path('2026-03-12'))).text())![1]!
    await world.request('head', `${path('2026-03-12')}/marks`, { form: { ...form, markId: newId(), kind: 'nothing', replaces: back } })
    assert.deepEqual(await hours([visit.id]), [])
  })

  test('of a past day the hour must be written, and what is wrong comes back in words', async () => {
    world.clock.set('2026-03-13', '08:00')
    const visit = ofDay('2026-03-12')[0]!
    const form = { markId: newId(), visitId: visit.id, kind: 'arrived', replaces: '' }
    const missing = await world.request('head', `${path('2026-03-12')}/marks`, { form })
    assert.equal(missing.status, 422)
    assert.match(await missing.text(), /اكتب الساعة: هذه الورقة ليوم مضى/)
    const wrong = await world.request('head', `/fr${path('2026-03-12')}/marks`, { form: { ...form, at: '25:99' } })
    assert.equal(wrong.status, 422)
    assert.match(await wrong.text(), /Écrivez l’heure comme 08:30/)
    const good = await world.request('head', `${path('2026-03-12')}/marks`, { form: { ...form, at: '09:10' } })
    assert.equal(good.status, 303)
    assert.deepEqual(await hours([visit.id]), [[550, null, null]])
    world.clock.set(monday, '18:00')
  })

  test('the phone by its link does the same', async () => {
    const token = await sample.link(team, monday)
    const visit = ofDay()[2]!
    const form = { markId: newId(), visitId: visit.id, kind: 'left', at: '14:20', replaces: '', day: monday }
    assert.equal((await world.request('visitor', `/team-sheets/${token}/marks`, { form })).status, 303)
    assert.equal((await hours([visit.id]))[0]![1], 860)
  })
})

describe('the sheet', () => {
  test('of a plan that was replaced during the day keeps what was walked, and shows it once', async () => {
    world.clock.set(monday, '12:00')
    const before = ofDay().map(({ id }) => id)
    const next = await sample.again(monday, team, second)
    inForce = next.visits
    const page = await (await world.request('head', path())).text()
    const data = JSON.parse(/id="sheet-data">(.*?)<\/script>/s.exec(page)![1]!)
    assert.equal(data.sheet.planId, next.planId)
    const shown: string[] = data.sheet.visits.map(({ id }: { id: string }) => id)
    for (const id of before) assert.ok(shown.includes(id), 'what was said stays in sight')
    // A phone that has not heard of it yet still says what became of the former visit.
    const [one] = before
    assert.deepEqual((await sample.send('head', team, sample.arrived(one!, 540))).refused, [])
  })

  test('tells how long each way is, and draws it: in the page and on paper', async () => {
    const page = await (await world.request('head', path('2026-03-11'))).text()
    const { sheet } = JSON.parse(/id="sheet-data">(.*?)<\/script>/s.exec(page)![1]!)
    assert.ok(sheet.visits.length > 0 && sheet.visits.every(({ travel }: { travel: unknown }) => Number.isInteger(travel)))
    assert.ok(Number.isInteger(sheet.home))
    const [instance] = await world.db<{ lon: number; lat: number }[]>`
      select (instance -> 'places' -> 0 ->> 'lon')::float as lon, (instance -> 'places' -> 0 ->> 'lat')::float as lat from presence_plan limit 1`
    assert.ok(!page.includes(String(instance!.lat)) && !page.includes(String(instance!.lon)), 'metres are drawn, degrees are not sent')
    assert.match(page, /<svg class="route-sketch".*?<\/svg>/s)
    assert.match(page, /العودة إلى المقر/)
  })

  test('is printed on A4 with every place and hour, marked as restricted, in Arabic and French', async () => {
    for (const [prefix, word] of [
      ['', 'استراحة'],
      ['/fr', 'Raison'],
    ] as const) {
      const answer = await world.request('head', `${prefix}${path('2026-03-11')}/sheet.pdf`)
      assert.equal(answer.status, 200)
      assert.equal(answer.headers.get('cache-control'), 'no-store')
      const file = Buffer.from(await answer.arrayBuffer())
      checkStandards(file)
      const { text } = await extractText(await getDocumentProxy(new Uint8Array(file)), { mergePages: true })
      const walked = inForce.filter(({ teamId, day }) => teamId === team && day === '2026-03-11')
      assert.ok(walked.length > 0)
      for (const { arrive } of walked) assert.ok(text.includes(hourOf(arrive)), hourOf(arrive))
      if (prefix) assert.ok(text.includes(word) && text.includes('Retour à la base') && text.includes('Croquis du trajet'))
    }
  })

  test('is read by whoever leads the team, and listed for them alone', async () => {
    assert.equal((await world.request('chief', path())).status, 403)
    const list = await (await world.request('chief', `/desk/presence-plan/sheets?day=${monday}`)).text()
    assert.ok(!list.includes(team))
    assert.ok((await (await world.request('head', `/desk/presence-plan/sheets?day=${monday}`)).text()).includes(team))
    assert.ok(!(await (await world.request('cell', path())).text()).includes('data-mark'), 'readers have nothing to say')
    for (const wrong of ['/desk/presence-plan/sheets/x/2026-03-09', `/desk/presence-plan/sheets/${team}/2026-13-40`])
      assert.equal((await world.request('head', wrong)).status, 404)
  })

  test('is valid in every language, on the desk and by the link, open or over', async () => {
    const token = await sample.link(team, monday)
    await validateEverywhere(world, [
      ['planner', `/desk/presence-plan/sheets?day=${monday}`],
      ['head', '/desk/presence-plan/sheets?day=2026-08-01'],
      ['planner', path()],
      ['head', path('2026-03-10')],
      ['cell', path('2026-03-15')],
      ['visitor', `/team-sheets/${token}`],
    ])
  })

  test('needs the same number of statements, however many visits there are', async () => {
    const { statements, close } = await countedApp(world)
    const count = (day: string) => statements(path(day), { cookie: `qurb_session=${tokenOf('head')}` })
    try {
      await count(monday)
      const many = await count(monday)
      assert.equal(ofDay().length, 3)
      assert.equal(await count('2026-03-15'), many, 'as on a day without any')
    } finally {
      await close()
    }
  })
})

test('no table of sheets has room for a person, a device, a position or a moment', async () => {
  const columns = await world.db<{ name: string; type: string }[]>`
    select table_name || '.' || column_name as name, data_type as type from information_schema.columns
    where table_schema = 'public' and table_name in ('presence_visit_kept', 'presence_mark', 'presence_sheet_link', 'presence_week_kept')`
  assert.deepEqual(
    columns.map(({ name }) => name).sort(),
    [
      ...['command_id', 'day', 'arrived_minute', 'hindered_by', 'left_minute', 'plan_id', 'visit_id', 'wish_id'].map(
        (name) => `presence_visit_kept.${name}`,
      ),
      ...['command_id', 'id', 'kind', 'minute', 'plan_id', 'reason', 'replaces', 'visit_id'].map((name) => `presence_mark.${name}`),
      ...['command_id', 'hash', 'last_day', 'team_id'].map((name) => `presence_sheet_link.${name}`),
      ...['asked', 'command_id', 'kept', 'minutes', 'promised', 'week', 'wish_id'].map((name) => `presence_week_kept.${name}`),
    ].sort(),
  )
  assert.ok(columns.every(({ type }) => !/timestamp|point|json/.test(type)))
})

test('what a phone sends beyond the fixed fields is not kept anywhere', async () => {
  world.clock.set('2026-03-11', '18:00')
  const visit = ofDay('2026-03-11')[0]!
  const secret = 'الضابط فلان'
  const mark = {
    ...sample.hindered(visit.id, 'road'),
    latitude: 32.33,
    longitude: -6.36,
    officer: secret,
    note: secret,
    saidAt: '2026-03-11T09:00:00Z',
  }
  assert.equal((await sample.send('head', team, mark)).added, 1)
  const rows = JSON.stringify([
    ...(await world.db`select * from presence_mark`),
    ...(await world.db`select * from presence_visit_kept`),
    ...(await world.db`select subject, note from ledger where act like 'sheets.%'`),
  ])
  for (const trace of [secret, '32.33', 'latitude', 'saidAt', 'officer']) assert.ok(!rows.includes(trace), trace)
  assert.ok(rows.includes('road'))
})
