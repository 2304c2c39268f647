import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { countedApp } from '../../../test/counted-app.ts'
import { sampleKept } from '../../../test/kept-sample.ts'
import { validateEverywhere } from '../../../test/validate-pages.ts'
import { people, testWorld, tokenOf, type World } from '../../../test/world.ts'
import { UsageError } from '../../platform/cli/command.ts'
import { readConfig } from '../../platform/config.ts'
import { listTeamNames } from '../queries/team-names.ts'
import { keptCommand } from './cli.ts'

let world: World
let sample: ReturnType<typeof sampleKept>
let wish: Awaited<ReturnType<typeof sample.wished>>

/** Four visits of a week were planned; three were made, one of them too short. */
before(async () => {
  world = await testWorld()
  sample = sampleKept(world)
  await sample.team()
  wish = await sample.wished({ visits: '4' })
  const { planId, visits } = await sample.planned('2026-03-09')
  assert.equal(visits.length, 4)
  await sample.keep(planId, visits.slice(0, 2))
  await sample.keep(planId, visits.slice(2, 3), 6)
  world.clock.set('2026-03-16')
})
after(() => world.close())

const page = async (person: Parameters<World['request']>[0], path: string) => (await world.request(person, path)).text()
const cells = (html: string, of: string) =>
  [...(new RegExp(`<tr>(?:(?!</tr>).)*${of}.*?</tr>`, 's').exec(html)?.[0] ?? '').matchAll(/<td[^>]*><div>(.*?)<\/div>/gs)].map(
    ([, cell]) => cell,
  )

describe('promised against kept', () => {
  test('is counted by place, by week and for the month', async () => {
    const html = await page('planner', '/desk/presence-plan/kept?month=2026-03')
    const row = ['16 زيارة، 240\u00A0د', '4 زيارات، 60\u00A0د', '3 زيارات، 36\u00A0د', '2 من 3', '—']
    assert.deepEqual(cells(html, `kept/${wish.id}`).slice(0, 5), row)
    assert.match(cells(html, `kept/${wish.id}`)[5]!, /ساعة|يوم/, 'the longest time without a visit')
    assert.deepEqual(cells(html, 'كل الأماكن').slice(0, 5), row)
    assert.deepEqual(cells(html, '9 مارس 2026'), ['4 زيارات، 60\u00A0د', ...row.slice(1)])
    assert.doesNotMatch(html.replaceAll(/<style.*?<\/style>/gs, ''), /\d(?:%\u2069|\s?٪)/, 'no percentage of few')
    const own = await page('auditor', `/desk/presence-plan/kept/${wish.id}`)
    assert.deepEqual(cells(own, '9 مارس 2026'), ['4 زيارات، 60\u00A0د', ...row.slice(1)])
  })

  test('a promise is that of the day on which the week was planned', async () => {
    await world.db`update presence_wish set visits = 2 where id = ${wish.id}`
    const html = await page('planner', '/desk/presence-plan/kept?month=2026-03')
    assert.deepEqual(cells(html, '9 مارس 2026')[0], '4 زيارات، 60\u00A0د')
    await world.db`update presence_wish set visits = 4 where id = ${wish.id}`
  })

  test('heads read what their teams did, others of them nothing', async () => {
    assert.match(await page('head', '/desk/presence-plan'), /href="\/desk\/presence-plan\/kept"/)
    const html = await page('head', '/desk/presence-plan/kept?month=2026-03')
    assert.deepEqual(cells(html, 'كل الأماكن').slice(0, 4), ['4 زيارات، 60\u00A0د', '3 زيارات، 36\u00A0د', '2 من 3', '—'])
    assert.equal((await world.request('head', `/desk/presence-plan/kept/${wish.id}`)).status, 403)
    assert.match(await page('chief', '/desk/presence-plan/kept?month=2026-03'), /لا حضور في هذا الشهر/)
    assert.equal((await listTeamNames(world.db, world.ids.command)).length, 1)
  })

  test('goes out as files for programs, and by the command line', async () => {
    const [head, ...lines] = (await page('planner', '/desk/presence-plan/kept.csv?month=2026-03')).trimEnd().split('\r\n')
    const columns = head!.slice(1).split(',')
    const week = Object.fromEntries(
      lines
        .find((line) => line.startsWith('2026-03-09'))!
        .split(',')
        .map((cell, nth) => [columns[nth], cell]),
    )
    assert.equal(lines.length, 4, 'a line for each week and place')
    assert.deepEqual(
      [week.promised_visits, week.planned_minutes, week.kept_visits, week.kept_minutes, week.lasting_10_to_16, week.lasting_10_to_16_of],
      ['4', '60', '3', '36', '2', '3'],
    )
    assert.ok(Number(week.longest_gap_minutes) > 600)
    const data = JSON.parse(await page('auditor', '/desk/presence-plan/kept.json?month=2026-03'))
    assert.deepEqual(
      [data.month, data.places[0].month.promised, data.places[0].month.kept],
      ['2026-03', { visits: 16, minutes: 240 }, { visits: 3, minutes: 36 }],
    )
    const own = JSON.parse(await page('head', '/desk/presence-plan/kept.json?month=2026-03'))
    assert.deepEqual([own.places[0].month.promised, own.places[0].month.kept.visits], [null, 3], 'heads are told no promises')
    assert.match((await page('head', '/desk/presence-plan/kept.csv?month=2026-03')).split('\r\n')[1]!, /,demand,,,/)
    const call = (...positionals: string[]) =>
      keptCommand.run({ positionals, values: {}, config: readConfig({}), context: async () => world.context('auditor') })
    assert.match((await call('2026-03')).text, /الموعود: 16 زيارة، 240\u00A0د · المنجز: 3 زيارات، 36\u00A0د/)
    assert.deepEqual((await call('2026-03')).json, data)
    await assert.rejects(call('March'), UsageError)
  })

  test('is for nobody else', async () => {
    const readers = ['planner', 'cell', 'auditor', 'head', 'chief']
    for (const person of people.filter((one) => one !== 'visitor' && !readers.includes(one)))
      assert.equal((await world.request(person, '/desk/presence-plan/kept')).status, 403, person)
    for (const path of ['kept?month=2099-01', 'kept?month=x', "kept?month='"])
      assert.equal((await world.request('planner', `/desk/presence-plan/${path}`)).status, 200, path)
    for (const id of ['x', world.ids.command]) assert.equal((await world.request('planner', `/desk/presence-plan/kept/${id}`)).status, 404)
  })

  test('long past weeks have sums, and no lengths', async () => {
    await world.db`delete from presence_visit_kept`
    await world.db`insert into presence_week_kept values (${world.ids.command}, ${wish.id}, '2026-03-09', 4, 3, 36)`
    const html = await page('planner', '/desk/presence-plan/kept?month=2026-03')
    assert.deepEqual(cells(html, '9 مارس 2026'), ['4 زيارات، 60\u00A0د', '4 زيارات، 60\u00A0د', '3 زيارات، 36\u00A0د', '—', '—'])
  })

  test('its pages need as many statements for many places as for one', async () => {
    const site = await countedApp(world)
    const cookie = { cookie: `qurb_session=${tokenOf('planner')}` }
    const count = () => site.statements('/desk/presence-plan/kept?month=2026-03', cookie)
    await count()
    const few = await count()
    for (let more = 0; more < 5; more++) await sample.wished()
    assert.equal(await count(), few)
    await site.close()
  })

  test('its pages are valid in every language', async () => {
    await validateEverywhere(world, [
      ['planner', '/desk/presence-plan/kept?month=2026-03'],
      ['planner', '/desk/presence-plan/kept?month=2025-01'],
      ['head', '/desk/presence-plan/kept?month=2026-03'],
      ['planner', `/desk/presence-plan/kept/${wish.id}`],
    ])
  })
})
