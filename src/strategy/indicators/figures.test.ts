import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { countedApp } from '../../../test/counted-app.ts'
import { sampleDemands } from '../../../test/demand-sample.ts'
import { refused } from '../../../test/refused.ts'
import { testWorld, tokenOf, type World } from '../../../test/world.ts'
import { answerDemand } from '../../demands/answer-demand.ts'
import { systemOf } from '../../platform/actor.ts'
import { disclose } from './disclose.ts'
import { freezePeriod } from './freeze-period.ts'
import { indicatorIds, readIndicator } from './indicator.ts'
import { keepFigures } from './keep-figures.ts'
import { number, share } from './measured.ts'
import { publishFigures } from './publish-figures.ts'

let world: World
const asSystem = () => ({ ...world.context('cell'), actor: systemOf(world.ids.command) })
const keep = () => keepFigures.run(asSystem(), world.publicDb)

const frozenRows = () =>
  world.db`select period, indicator, district_id, version, value, k, n, frozen_on from indicator_frozen order by 1, 2, 3`

/** Twelve demands of March, of which eleven are answered in time and one is not. */
before(async () => {
  world = await testWorld()
  const sample = sampleDemands(world)
  for (let nth = 0; nth < 12; nth++) await (nth === 0 ? sample.qualified({ original: 'نطلب إنارة الشارع' }) : sample.answered())
  await keep()
})
after(() => world.close())

test('a quarter is frozen by the clock alone, and not before its thirty days have passed', async () => {
  const period = '2026-Q1'
  await assert.rejects(freezePeriod(world.context('administrator'), { period }), refused('freeze-period'))
  await assert.rejects(freezePeriod(asSystem(), { period: '2026-03' }), refused('periodUnknown', 'period'))
  world.clock.set('2026-04-30')
  await keep()
  assert.equal((await frozenRows()).length, 0)
  await assert.rejects(freezePeriod(asSystem(), { period }), /periodOpen/)
  world.clock.set('2026-05-01')
  await assert.rejects(freezePeriod(asSystem(), { period }), /periodOpen/, 'what is frozen is counted on the day')
  await keep()
  const { value, k, n, frozen, version } = await readIndicator(world.db, world.ids.command, 'answered-in-time', period)
  assert.deepEqual({ value: Math.round(value!), k, n, frozen, version }, { value: 92, k: 11, n: 12, frozen: true, version: 1 })
  const of = (await frozenRows()).filter(({ districtId }) => districtId === '')
  assert.deepEqual(new Set(of.map(({ indicator }) => indicator)), new Set(indicatorIds))
})

test('what is frozen stays when the record changes, or is frozen again, and the record of today stands beside it', async () => {
  const before = await frozenRows()
  await world.db`update demand set received_on = received_on - 20 where command_id = ${world.ids.command}`
  world.clock.set('2026-05-02')
  await keep()
  await Promise.all([freezePeriod(asSystem(), { period: '2026-Q1' }), freezePeriod(asSystem(), { period: '2026-Q1' })])
  assert.deepEqual(await frozenRows(), before)
  const page = await (await world.request('auditor', '/desk/indicators?period=2026-Q1')).text()
  const row = /<tr>(?:(?!<\/tr>).)*days-to-answer.*?<\/tr>/s.exec(page)![0]
  assert.match(row, /أقل من يوم.*20 يوما/s)
})

test('what an earlier definition said stays beside what the one of today says, each by its number', async () => {
  const was = { commandId: world.ids.command, indicator: 'days-to-answer', period: '2026-Q1', districtId: '' }
  const of = world.db`command_id = ${was.commandId} and indicator = ${was.indicator} and period = ${was.period} and district_id = ''`
  // As if `version` had been raised since: the frozen row holds the number before.
  await world.db`update indicator_frozen set version = 0 where ${of}`
  const reading = await readIndicator(world.db, was.commandId, 'days-to-answer', '2026-Q1')
  assert.deepEqual([reading.version, reading.frozen], [0, true])
  const page = await (await world.request('auditor', '/desk/indicators/days-to-answer?period=2026-Q1')).text()
  const row = /<tr>(?:(?!<\/tr>).)*التعريف رقم 0.*?<\/tr>/s.exec(page)![0]
  assert.match(row, /التعريف رقم 1/)
  const { figures } = (await (await world.request('auditor', '/desk/indicators.json')).json()) as { figures: Record<string, unknown>[] }
  assert.deepEqual(
    figures
      .filter(({ indicator, period }) => indicator === was.indicator && period === was.period)
      .map(({ version, frozen_on }) => [version, frozen_on !== null]),
    [
      [0, true],
      [1, false],
    ],
  )
  await world.db`update indicator_frozen set version = 1 where ${of}`
})

test('a year is frozen when its last quarter is', async () => {
  world.clock.set('2027-02-01')
  await keep()
  const periods = new Set((await frozenRows()).map(({ period }) => period))
  assert.ok(periods.has('2026') && periods.has('2026-Q4') && !periods.has('2027'))
  assert.ok((await frozenRows()).some(({ districtId }) => districtId === world.ids.district))
})

test('everyone reads sums of many, and nothing from which one could be known', async () => {
  const { figures } = (await (await world.request('visitor', '/indicators.json')).json()) as { figures: Record<string, unknown>[] }
  const of = (indicator: string, period: string) => figures.find((one) => one.indicator === indicator && one.period === period)!
  // One of twelve was late: that one is not told.
  assert.deepEqual(
    [of('answered-in-time', '2026-Q1')].map(({ value, k, n, hidden }) => ({ value, k, n, hidden })),
    [{ value: null, k: null, n: 12, hidden: 'nearly_all' }],
  )
  assert.equal(of('answered-in-time', '2026'), undefined, 'the year would tell the quarter')
  assert.deepEqual([of('organisations-heard', '2026-Q1').n, of('organisations-heard', '2026-Q1').hidden], [null, 'few'])
  assert.equal(of('presence-kept', '2027-Q1'), undefined, 'presence is told when the period is over')
  const csv = await (await world.request('visitor', '/indicators.csv')).text()
  assert.equal(csv.trim().split('\r\n').length, figures.length + 1)
  assert.doesNotMatch(csv, new RegExp(world.ids.district))
})

test('figures are handed over by the clock alone, and once a day', async () => {
  await assert.rejects(publishFigures(world.context('publisher'), {}), refused('publish-figures'))
  const shown = () =>
    world.db`select max(n) as n, max(as_of) as as_of from public_record.indicator where frozen_on is null and indicator = 'days-to-answer'`
  const before = await shown()
  const demand = await sampleDemands(world).qualified()
  await answerDemand(world.context('head'), { demandId: demand.id, ...sampleDemands(world).explanation })
  await keep()
  assert.deepEqual(await shown(), before)
})

test('under five of people nothing is disclosed; the acts of the police are', () => {
  const people = { about: 'people', unit: 'percent' } as const
  for (let n = 0; n <= 30; n++)
    for (let k = 0; k <= n; k++) {
      const { value, k: told, hidden } = disclose(people, share(k, n))
      const small = (n > 0 && n < 10) || (k > 0 && k < 5) || (k < n && n - k < 5)
      assert.equal(hidden !== null, small, `${k} of ${n}`)
      if (small) assert.deepEqual([value, told], [null, null])
    }
  assert.deepEqual(disclose({ about: 'acts', unit: 'meetings' }, number(3)), { ...number(3), hidden: null })
})

test('pages take as many statements whatever was recorded', async (t) => {
  const app = await countedApp(world)
  t.after(() => app.close())
  const paths = ['/desk/indicators', '/desk/indicators/organisations-heard?period=2026-Q1', '/indicators', '/indicators/answered-in-time']
  const count = async () => {
    const counts: number[] = []
    for (const path of paths) counts.push(await app.statements(path, { cookie: `qurb_session=${tokenOf('auditor')}` }))
    return counts
  }
  const few = await count()
  const sample = sampleDemands(world)
  for (let nth = 0; nth < 5; nth++) await sample.promised()
  world.clock.set('2027-02-02')
  await keep()
  assert.deepEqual(await count(), few)
})

test('who does not work here reads the public page only, and an unknown indicator is not there', async () => {
  assert.equal((await world.request('association', '/desk/indicators')).status, 403)
  assert.equal((await world.request('visitor', '/indicators/crime-rate')).status, 404)
  const page = await (await world.request('visitor', '/fr/indicators/answered-in-time')).text()
  assert.match(page, /presque toutes \(toutes sauf moins de 5\) sur 12/)
  assert.match(page, /Après une prolongation motivée/)
})

test('everyone reads a frozen figure by kind and district, small counts left out, and the desk reads it whole', async () => {
  const [district] = await world.db<{ nameAr: string }[]>`select name_ar from district where id = ${world.ids.district}`
  const cell = (kind: string, n: number) => ({ kind, districtId: world.ids.district, n })
  const cells = [cell('youth', 7), cell('women', 6), cell('sport', 5), cell('parents', 2)]
  await world.db`
    update indicator_frozen set value = 20, low = 20, high = 20, n = 20, cross_cells = ${world.db.json(cells)}
    where command_id = ${world.ids.command} and indicator = 'organisations-heard' and period = '2026-Q1' and district_id = ''`
  world.clock.set('2027-02-03')
  await keep()
  const { figures } = (await (await world.request('visitor', '/indicators.json')).json()) as {
    figures: { indicator: string; period: string; cross?: { kinds: { kind: string; n: number | null }[] } }[]
  }
  const { cross } = figures.find(({ indicator, period }) => indicator === 'organisations-heard' && period === '2026-Q1')!
  assert.deepEqual(
    cross!.kinds.map(({ kind, n }) => [kind, n]),
    [
      ['youth', 7],
      ['women', 6],
    ],
  )
  const page = await (await world.request('visitor', '/indicators/organisations-heard')).text()
  assert.ok(page.includes(district!.nameAr) && page.includes('ولا عدد يدل عليه'))
  const desk = await (await world.request('auditor', '/desk/indicators/organisations-heard?period=2026-Q1')).text()
  const parents = /<tr><th scope="row">(?:(?!<\/tr>).)*آباء وأولياء.*?<\/tr>/s.exec(desk)![0]
  assert.match(parents, />2</)
})
