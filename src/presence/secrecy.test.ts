import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { sampleKept } from '../../test/kept-sample.ts'
import { everyMail } from '../../test/mail.ts'
import { openPdf } from '../../test/pdf-check.ts'
import { routeFixtures } from '../../test/route-fixtures.ts'
import { type Person, testWorld, type World } from '../../test/world.ts'
import { deskRoutes } from '../desk-routes.tsx'
import { systemOf } from '../platform/actor.ts'
import { createContext } from '../platform/context.ts'
import { languages, localisePath } from '../platform/words/language.ts'
import { addSchool } from '../schools/add-school.ts'
import { recordRisk } from '../schools/record-risk.ts'
import { setTimetable } from '../schools/set-timetable.ts'
import { catchUp } from '../search/keep-step.ts'
import { slices } from '../slices.ts'
import { dailyDigest } from '../watching/daily.ts'
import { hourOf } from './hours.ts'
import { countMonth } from './kept/count-month.ts'
import { giveLink } from './sheets/give-link.ts'
import { wishForSchools } from './wish-for-schools.ts'

/** What stands in a plan and nowhere else in this world. */
const secrets = ['قندس', 'يحمور', 'سمندل', 'Castor', 'Chevreuil', 'Salamandre', 'خلد', '09:37', '10:03', '07:41', '32.3417', '32.3423']

let world: World
let fixtures: Awaited<ReturnType<typeof routeFixtures>>
let sample: ReturnType<typeof sampleKept>
let team: string
let told: Awaited<ReturnType<typeof sample.wished>>
/** The hours of visits, and the identities of all that is planned: as unmistakable as the names. */
let marks: string[]
/** Names of all places of the command, as forms offer them to everyone; read before anything was planned. */
let offered: string[]

before(async () => {
  world = await testWorld()
  fixtures = await routeFixtures(world)
  sample = sampleKept(world)
  const planner = world.context('planner')
  const place = await sample.place({ nameAr: 'ساحة القندس', nameFr: 'Place du Castor', latitude: 32.3417 })
  const base = await sample.place({ nameAr: 'مقر اليحمور', nameFr: 'Poste du Chevreuil', latitude: 32.3423 })
  team = await sample.team({ name: 'فريق السمندل', basePointId: base })
  const other = await sample.place()
  const forms = languages.map((language) => world.request('visitor', localisePath(language, '/reception')))
  offered = await Promise.all(forms.map(async (form) => offeredIn(await (await form).text())))
  const school = { nameAr: 'مدرسة الخلد', nameFr: 'École de la Salamandre', level: 'primary', sector: 'public' }
  const { id: schoolId } = await addSchool(planner, { ...school, latitude: '32.3417', longitude: '-6.352' })
  await setTimetable(planner, { level: 'primary', period: 'ordinary', day1: '07:41-11:41' })
  const risk = { kind: 'drugs', band: 'exit', source: 'parents', weight: '5', observedOn: '2026-02-27' }
  await recordRisk(planner, { schoolId, ...risk })
  await wishForSchools(planner, { minutes: '12', visits: '5', mostADay: '1', weight: '8', keptWorth: '90' })
  const hours = { from1: '09:37', to1: '10:03', minutes: '13' }
  told = await sample.wished({ pointId: place, visits: '8', mostADay: '2', from2: '14:17', to2: '14:43', ...hours })
  await sample.wished({ pointId: other, visits: '5', ...hours })
  const { planId, visits } = await sample.planned('2026-03-09')
  await sample.keep(planId, visits)
  await follow(told.ref)
  world.clock.set('2026-04-05')
  const clock = createContext({
    db: world.db,
    actor: systemOf(world.ids.command),
    now: world.clock.now,
    publicUrl: 'http://localhost:3000',
  })
  await countMonth(clock, { month: '2026-03-01' })
  for (const { id } of await world.db<{ id: string }[]>`select id from release where subject_kind = 'presence'`)
    for (const person of ['publisher', 'publisher2'] as const) await world.request(person, `/desk/releases/${id}/signature`, { form: {} })
  world.clock.set('2026-04-05', '17:20')
  await dailyDigest.run(clock, world.publicDb)
  await catchUp(world.context('cell'))
  const planned = visits.filter(({ wishId }) => wishId === told.id)
  assert.ok(planned.length >= 5 && visits.length > planned.length, 'something is planned')
  const ids = [planId, team, schoolId, told.id, place, base, ...visits.map(({ id }) => id)]
  // Hours that nobody would write down elsewhere.
  const hoursOfVisits = planned.flatMap(({ arrive, leave }) => [hourOf(arrive), hourOf(leave)]).filter((hour) => !/[05]$/.test(hour))
  marks = [...secrets, ...ids, ...hoursOfVisits]
})
after(() => world.close())

/** Somebody outside follows the demand by mail. */
async function follow(ref: string): Promise<void> {
  const { command } = world.ids
  const followerId = world.context('cell').newId()
  await world.db`insert into follower ${world.db({ commandId: command, id: followerId, address: 'voisin@example.org', language: 'ar', leaveSecret: 'leave' })}`
  await world.db`insert into follow ${world.db({
    commandId: command,
    followerId,
    id: world.context('cell').newId(),
    kind: 'demand',
    subject: ref,
    language: 'ar',
    askedAt: '2026-03-01T10:00:00Z',
    confirmHash: Buffer.from('x'),
    confirmedAt: '2026-03-01T10:00:00Z',
  })}`
}

async function sheetLink(): Promise<string> {
  const { token } = await giveLink(world.context('planner'), { teamId: team, lastDay: '2026-03-12' })
  return token
}

const offeredIn = (html: string) => /<datalist id="known-places">.*?<\/datalist>/s.exec(html)?.[0] ?? ''

function hasNone(body: string, where: string): void {
  const found = marks.filter((mark) => body.includes(mark))
  assert.deepEqual(found, [], where)
}

/** What a reader gets to see of an answer, also inside of a PDF, whose texts are packed. */
async function textOf(response: Response): Promise<string> {
  const bytes = Buffer.from(await response.arrayBuffer())
  if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return bytes.toString()
  const pdf = openPdf(bytes)
  return Array.from({ length: pdf.countPages() }, (_, nth) => pdf.loadPage(nth).toStructuredText('').asText()).join('\n')
}

/** Records of one kind have one page, and calendars have no end: of each so many are read, and all that is about the demand that was promised presence. */
const most = 4

const kindOf = (path: string) =>
  path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|BM-(L-)?\d{4}-\d+|\d{4}-\d\d-\d\d/g, ':record').replace(/\?.*/, '?')

/** Follows every link that this person finds, and reads every public address without a parameter. @returns the addresses that were read */
async function readAll(person: Person, starts: readonly string[]): Promise<Set<string>> {
  const seen = new Set<string>()
  const read = new Map<string, number>()
  const waiting = [...starts]
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const kind = kindOf(path)
    const about = path.includes(told.ref) && !path.includes('?')
    if (seen.has(path) || path.startsWith('/assets') || (!about && (read.get(kind) ?? 0) >= most)) continue
    seen.add(path)
    read.set(kind, (read.get(kind) ?? 0) + 1)
    const response = await world.request(person, path)
    assert.ok(response.status < 500, `${person} ${path}: ${response.status}`)
    const body = await textOf(response)
    if (offeredIn(body)) assert.ok(offered.includes(offeredIn(body)), 'what forms offer does not follow from the plan')
    hasNone(body.replace(offeredIn(body), ''), `${person} reads ${path}`)
    for (const name of ['location', 'content-disposition', 'link'])
      hasNone(response.headers.get(name) ?? '', `${person}: ${name} of ${path}`)
    if (!/^text\/html|\+xml|json/.test(response.headers.get('content-type') ?? '')) continue
    const links = [...body.matchAll(/(?:href="|<loc>|"next":")(?:http:\/\/localhost:3000)?(\/[^"#<]*)/g)].map(([, link]) =>
      link!.replaceAll('&amp;', '&'),
    )
    waiting.push(...links.filter((link) => !/^\/(fr|en|zgh)(\/|$)/.test(link) || person === 'visitor'))
  }
  return seen
}

/** THE table of routes: what is added to a slice is read here, or this test fails. */
const routes = [
  ...new Set(
    [deskRoutes, ...slices.map((slice) => slice.routes)].flatMap((app) => app.routes.map(({ method, path }) => `${method} ${path}`)),
  ),
]
  .map((route) => route.split(' ') as [string, string])
  .filter(([method]) => method === 'GET' || method === 'POST')
const isOpen = (path: string) => !path.startsWith('/desk')
const pathsOf = (under: (path: string) => boolean) =>
  routes.filter(([method, path]) => method === 'GET' && under(path)).map(([, path]) => path)
const addresses = (under: (path: string) => boolean) => pathsOf((path) => !/[:*{]/.test(path) && under(path))

/** The phone of a team holds a sheet by a secret that its planner gave away: the only addresses outside of the desk that hold anything of a plan. */
const sheetsByLink = ['/team-sheets/:token', '/team-sheets/:token/marks', '/team-sheets/:token/tomorrow']

describe('nothing of a plan leaves the command:', () => {
  test('no place, hour, route or team is in any public page, feed or file, in any language', async () => {
    const open = addresses(isOpen)
    const files = ['json', 'atom'].map((ending) => `/demands/${told.ref}.${ending}`)
    const starts = [...open, ...files, `/demands/${told.ref}`].flatMap((path) => languages.map((language) => localisePath(language, path)))
    const seen = await readAll('visitor', starts)
    for (const path of [
      '/',
      '/demands',
      '/demands.json',
      '/demands.csv',
      '/demands.atom',
      '/meetings.ics',
      '/meetings.atom',
      '/districts.geojson',
      '/sitemap.xml',
      '/places',
      '/reception',
      `/demands/${told.ref}`,
      ...files,
    ])
      assert.ok(seen.has(path), path)
    assert.match(await (await world.request('visitor', `/demands/${told.ref}`)).text(), /التُزم بـ 8 زيارات كل أسبوع/, 'but the count is')
  })

  test('nor behind any public address that names a record or holds a secret, nor in what a form answers', async () => {
    world.clock.set('2026-03-02')
    const named = pathsOf((path) => isOpen(path) && /[:*{]/.test(path))
    assert.deepEqual(named.filter((path) => path.startsWith('/team-sheets')).sort(), sheetsByLink)
    for (const pattern of named.filter((path) => !sheetsByLink.includes(path))) {
      const { path } = fixtures('GET', pattern)
      for (const language of path.endsWith('.pdf') ? (['ar'] as const) : languages) {
        const response = await world.request('visitor', localisePath(language, path))
        assert.ok(
          response.status < 400,
          `${pattern}: its record of test/route-fixtures.ts is gone, so nothing would be proven (${response.status})`,
        )
        hasNone(await textOf(response), `${pattern} in ${language}`)
      }
    }
    for (const [, pattern] of routes.filter(([method, path]) => method === 'POST' && isOpen(path) && !path.startsWith('/team-sheets'))) {
      const { path, form } = fixtures('POST', pattern)
      const response = await world.request('visitor', path, { form: form ?? {} })
      assert.ok(response.status < 500, pattern)
      hasNone((await textOf(response)).replace(/<datalist id="known-places">.*?<\/datalist>/s, ''), `POST ${pattern}`)
      hasNone(response.headers.get('location') ?? '', `POST ${pattern} leads to`)
    }
    world.clock.set('2026-04-05', '17:20')
  })

  test('but it is on the phone of the team, which no cache keeps and no list names', async () => {
    world.clock.set('2026-03-10')
    const token = await sheetLink()
    for (const pattern of sheetsByLink) {
      const path = pattern.replace(':token', token)
      const response = await world.request('visitor', path)
      assert.equal(response.headers.get('cache-control'), 'no-store')
      assert.equal(response.headers.get('x-robots-tag'), 'noindex')
      const body = await response.text()
      if (pattern === sheetsByLink[0])
        assert.ok(body.includes('فريق السمندل') && marks.some((mark) => body.includes(mark)), 'marks are found where they are')
    }
    const [listed, robots] = [await world.request('visitor', '/sitemap.xml'), await world.request('visitor', '/robots.txt')]
    assert.doesNotMatch((await listed.text()) + (await robots.text()), /team-sheets/)
    world.clock.set('2026-04-05', '17:20')
  })

  for (const person of ['association', 'association2', 'school', 'partner'] as const) {
    test(`nor in what one signed in as ${person} reads`, async () => {
      const own = addresses((path) => !isOpen(path))
      const seen = await readAll(person, ['/desk', ...own, `/desk/demands/${told.ref}`])
      assert.ok(seen.has('/desk/presence-plan') && seen.has('/desk/schools'), 'the doors were tried')
      for (const pattern of pathsOf((path) => !isOpen(path) && /[:*{]/.test(path))) {
        const response = await world.request(person, fixtures('GET', pattern).path)
        assert.ok(response.status < 500, pattern)
        hasNone(await textOf(response), `${person} reads ${pattern}`)
      }
    })
  }

  test('nor does any search find it', async () => {
    for (const person of ['visitor', 'association', 'school'] as const) {
      for (const word of ['القندس', 'السمندل', 'اليحمور', 'الخلد', 'Castor', 'Chevreuil']) {
        for (const path of [
          '/search',
          '/search.json',
          '/search/words.json',
          ...(person === 'visitor' ? [] : ['/desk/search', '/desk/search.json']),
        ]) {
          const read = async (q: string) =>
            (await (await world.request(person, `${path}?q=${encodeURIComponent(q)}`)).text())
              .replaceAll(encodeURIComponent(q), '')
              .replaceAll(q, '')
          const found = await read(word)
          const nothing = await read('ظظظظ')
          assert.equal(found.length, nothing.length, `${person} searches ${word} in ${path}`)
        }
      }
    }
  })

  test('nor is it in a mail to anybody outside the service', async () => {
    const mails = await everyMail(world)
    const outside = mails.filter(({ to }) => !/^(cell|head|chief|publisher2?|auditor|administrator|planner)@/.test(to))
    assert.ok(
      outside.some(({ to }) => to === 'voisin@example.org'),
      'the follower was written to',
    )
    for (const mail of outside) hasNone(JSON.stringify(mail), `mail to ${mail.to}: ${mail.subject}`)
  })

  test('nor in any public copy, released or not, nor in what is searched', async () => {
    const tables = await world.db<
      { name: string }[]
    >`select table_name as name from information_schema.tables where table_schema = 'public_record'`
    assert.ok(tables.some(({ name }) => name === 'presence'))
    for (const { name } of tables) {
      const rows = await world.db`select to_jsonb(t)::text as row from public_record.${world.db(name)} t`
      for (const { row } of rows) hasNone(row as string, name)
    }
  })

  test('and the role of public pages can read no table of presence or schools', async () => {
    const tables = await world.db<{ name: string }[]>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and (table_name like 'presence%' or table_name like 'school%' or table_name like 'risk%' or table_name in ('timetable', 'point'))`
    for (const name of [
      'presence_visit',
      'presence_visit_kept',
      'presence_figure',
      'presence_team',
      'school',
      'risk_observation',
      'timetable',
    ])
      assert.ok(
        tables.some((table) => table.name === name),
        name,
      )
    for (const { name } of tables)
      await assert.rejects(world.publicDb`select 1 from ${world.publicDb(name)} limit 1`, { code: '42501' }, name)
  })
})
