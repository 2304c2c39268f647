import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sampleAwareness } from '../../../test/awareness-sample.ts'
import { countedApp } from '../../../test/counted-app.ts'
import { sampleDemands } from '../../../test/demand-sample.ts'
import { sampleKept } from '../../../test/kept-sample.ts'
import { sampleMinutes } from '../../../test/minutes-sample.ts'
import { testWorld, tokenOf, type World } from '../../../test/world.ts'
import { addDays, dayOf } from '../../platform/words/dates.ts'
import { definitionOf, indicators, readIndicator } from './indicator.ts'
import { readDesk, readParts } from './read-desk.ts'
import { readList } from './read-list.ts'
import { refreshCounts } from './refresh-counts.ts'

let world: World
before(async () => {
  world = await testWorld()
  const { db, ids } = world
  await db`update association set territory = (select name_ar from district where id = ${ids.district}) where id = ${ids.association}`
  await sampleMinutes(world).held()
  const demands = sampleDemands(world)
  for (const stage of ['register', 'qualified', 'answered', 'promised', 'promised', 'reported', 'contested', 'referred'] as const)
    await demands[stage]()
  const awareness = await sampleAwareness(world)
  await awareness.held()
  world.clock.set('2026-03-02')
  const kept = sampleKept(world)
  await kept.team()
  await kept.wish({ pointId: await kept.place() })
  await kept.wish({ pointId: await kept.place({ districtId: ids.district2 }) })
  const { planId, visits } = await kept.planned('2026-03-09')
  await kept.keep(planId, visits.slice(0, 1))
  world.clock.set('2026-08-03')
  await refreshCounts(world.context('cell'))
})
after(() => world.close())

test('what a list adds up to is its figure: of every indicator, period and district', async () => {
  const context = world.context('cell')
  const { figures } = await readDesk(context)
  const seen = new Set<string>()
  for (const { id, period, live } of figures) {
    const { things: thing, whole } = definitionOf(id)
    if (!thing) continue
    const of = async (districtId: string | null) => {
      const { n, k, rows, next } = await readList(context, { id, thing, period, districtId })
      assert.equal(next, null)
      assert.ok(
        rows.every(({ ref, id: own, nameAr }) => ref !== own || nameAr !== null),
        'each row has its name',
      )
      const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + of(row), 0)
      assert.deepEqual([sum((row) => row.n), k === null ? null : sum((row) => row.k!)], [n, k])
      return { n, k }
    }
    assert.deepEqual(await of(null), { n: live.n, k: definitionOf(id).done ? live.k : null }, `${id} ${period}`)
    if (live.n > 0) seen.add(id)
    const { districts } = await readParts(context, id, period)
    if (live.n > 0) assert.equal(districts.length > 0, whole !== true, `${id} knows districts, or says why not`)
    for (const { id: district, said } of districts)
      assert.deepEqual(await of(district), { n: said.n, k: definitionOf(id).done ? said.k : null }, `${id} ${period} ${district}`)
  }
  assert.deepEqual(
    [...seen].sort(),
    indicators
      .filter(({ things }) => things !== null)
      .map(({ id }) => id as string)
      .sort(),
  )
})

test('a list is narrowed as the figure that leads to it, and is of those who may read it one by one', async () => {
  const read = async (person: Parameters<World['request']>[0], path: string) => world.request(person, path)
  const page = await (await read('auditor', '/desk/indicators/presence-kept?period=2026-Q1')).text()
  const links = [...page.matchAll(/href="(\/desk\/indicators\/presence-kept\/list[^"]*)"/g)].map(([, path]) =>
    path!.replaceAll('&amp;', '&'),
  )
  assert.equal(links.length, 3, 'the whole, and two districts')
  assert.ok(links.every((path) => path.includes('period=2026-Q1')))
  const district = await (await read('auditor', links.find((path) => path.includes(world.ids.district2))!)).text()
  assert.equal(new Set([...district.matchAll(/\/desk\/presence-plan\/wishes\/([^"]+)/g)].map(([, id]) => id)).size, 1)
  assert.equal((await read('publisher', links[0]!)).status, 403, 'where presence is promised')
  assert.doesNotMatch(await (await read('publisher', '/desk/indicators/presence-kept?period=2026-Q1')).text(), /presence-kept\/list/)
  assert.equal((await read('publisher', '/desk/indicators/reopened/list?period=2026')).status, 200)
  assert.equal((await read('association', '/desk/indicators/reopened/list')).status, 403)
  assert.equal((await read('cell', '/desk/indicators/survey-heard/list')).status, 404, 'nobody knows whose opinions they are')
  assert.match(await (await read('cell', '/desk/indicators/meetings-held/list?period=2019-Q1')).text(), /لا شيء يحسب/)
})

test('a list takes as many statements however long it is, and goes on from page to page', async (t) => {
  const app = await countedApp(world)
  t.after(() => app.close())
  const path = '/desk/indicators/carry-over-age/list?period=2026-Q3'
  const count = () => app.statements(path, { cookie: `qurb_session=${tokenOf('auditor')}` })
  await count()
  const few = await count()
  for (let nth = 0; nth < 52; nth++) await sampleDemands(world).register({ original: `نطلب إنارة الزقاق رقم ${nth}` })
  world.clock.set(addDays(dayOf(world.clock.now()), 1))
  await refreshCounts(world.context('cell'))
  assert.equal(await count(), few)
  const [pages, refs] = [[] as number[], [] as string[]]
  for (let next: string | undefined = path; next; ) {
    const page: string = await (await world.request('auditor', next)).text()
    const found = [...page.matchAll(/href="\/desk\/demands\/(BM-[^"]+)"/g)].map(([, ref]) => ref!)
    pages.push(found.length)
    refs.push(...found)
    next = /href="([^"]*after=[^"]*)" rel="next"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
  }
  assert.deepEqual([pages[0], pages.length, new Set(refs).size], [50, 2, refs.length])
  const { n } = await readIndicator(world.db, world.ids.command, 'carry-over-age', '2026-Q3')
  assert.equal(refs.length, n, 'nothing is left out where a page ends in the middle of a day')
  assert.equal((await world.request('auditor', `${path}&after=nonsense`)).status, 200)
})
