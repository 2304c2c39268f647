import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { withBrowser, withServer } from '../../test/browser.ts'
import { sampleKept } from '../../test/kept-sample.ts'
import { sampleSheets } from '../../test/sheet-sample.ts'
import { visitor, visitorAs } from '../../test/visitor.ts'
import { listVisitsInForce } from '../../test/visits-in-force.ts'
import { settled, weakLine } from '../../test/weak-line.ts'
import { type Person, testWorld, type World } from '../../test/world.ts'
import { reportOutcome } from '../demands/report-outcome.ts'
import { systemOf } from '../platform/actor.ts'
import { declareYear } from '../schools/declare-year.ts'
import { hourOf } from './hours.ts'
import { counting } from './kept/count-month.ts'
import type { Visit } from './plans/plan.ts'
import { listVisits } from './queries/visits.ts'

const week = '2026-03-09'
const plans = '/desk/presence-plan/plans'

/** As the ministry writes it; one row is wrong. */
const list = [
  'CD_ETAB;NOM_ETABL;NOM_ETABA;la_com;LL_CYCLE;NB_ELEVES;X;Y',
  'INV901;ECOLE INVENTEE;مدرسة مختلقة ألف;بني ملال;Primaire;210;-6.355;32.335',
  'INV902;COLLEGE INVENTE;إعدادية مختلقة باء;بني ملال;Supérieur;640;-6.366;32.345',
].join('\r\n')

let world: World
let demand: { id: string; ref: string; commitmentId: string }
before(async () => {
  world = await testWorld()
  world.clock.set('2026-03-03')
  const { demands, record } = sampleKept(world)
  demand = await demands.promised()
  await record.release(demand.id)
  await declareYear(world.context('planner'), { firstDay: '2025-09-08', lastDay: '2026-07-04' })
})
after(() => world.close())

test('schools come in, a week is planned, loses a team and is walked offline, and the association reads what was kept', async () => {
  const line = await weakLine(await world.app())
  await withBrowser(async (browser) => {
    const planner = await at(browser, line.origin, 'planner', { javaScriptEnabled: false })
    await bringSchools(planner)
    await giveHours(planner)
    const teams = [await addTeam(planner, 'فريق 1', 'motorbike'), await addTeam(planner, 'فريق 2', 'car')]
    await wish(planner)

    const first = await plan(planner)
    await approve(planner)
    world.clock.set(week, '10:00')
    const before = await inForce()
    const lost = before.find(({ arrive }) => arrive < 600)?.teamId ?? teams[1]!
    const left = teams.find((id) => id !== lost)!
    await loseTeam(planner, lost)
    await approve(planner)
    const now = await inForce()
    assert.deepEqual(
      now.filter(({ planId }) => planId === first).map(({ id }) => id),
      before
        .filter(({ arrive }) => arrive <= 615)
        .map(({ id }) => id)
        .filter((id) => now.some((visit) => visit.id === id)),
      'what had begun is as it was',
    )
    assert.ok(now.filter(({ arrive }) => arrive > 615).every(({ teamId }) => teamId === left))

    const day = now.filter(({ teamId }) => teamId === left)
    await walk(browser, line, planner, left, day)
    await finishWeek(left)
  }).finally(line.cut)

  world.clock.set('2026-03-16')
  await reportOutcome(world.context('head'), {
    commitmentId: demand.commitmentId,
    outcome: 'kept',
    evidence: 'أُنجزت الزيارات كما وُعد بها طيلة الأسبوع',
  })
  world.clock.set('2026-04-05')
  await counting.run({ ...world.context('planner'), actor: systemOf(world.ids.command) }, world.publicDb)
  const sample = sampleKept(world)
  const [figure] = await world.db<{ id: string }[]>`select id from presence_figure where demand_id = ${demand.id}`
  await sample.record.release(figure!.id)
  await withServer(await world.app(), (origin) =>
    withBrowser(async (browser) => {
      const association = await at(browser, origin, 'association', { javaScriptEnabled: false })
      await association.open(`/desk/demands/${demand.ref}`)
      assert.match(await association.text(), /التُزم بـ 10 زيارات كل أسبوع، أُنجز منها \d+ من 10/)
      for (const secret of ['فريق 1', 'فريق 2', ...(await hours())]) assert.ok(!(await association.text()).includes(secret), secret)
    }),
  )
})

type Someone = Awaited<ReturnType<typeof at>>

async function at(browser: Browser, origin: string, person: Person, options: BrowserContextOptions) {
  const someone = await visitorAs(person, browser, origin, options)
  const press = async (name: string) => {
    await someone.page.getByRole('button', { name, exact: true }).click()
    await someone.page.waitForLoadState()
  }
  return { ...someone, press }
}

async function bringSchools({ page, open, send, press, text }: Someone): Promise<void> {
  await open('/desk/exchange')
  await page.locator('input[type="file"]').setInputFiles({ name: 'etab.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  await send('/desk/imports', { kind: 'schools' })
  assert.match(await text(), /اختر السلك: ابتدائي أو إعدادي أو تأهيلي/)
  await page.locator('[name="cell.1.4"]').fill('Collégial')
  await press('حفظ التصحيحات')
  await press('تسجيل صفين')
  const rows = await world.db`select code, level, pupils, location is not null as placed from school order by code`
  assert.deepEqual(
    [...rows],
    [
      { code: 'INV901', level: 'primary', pupils: 210, placed: true },
      { code: 'INV902', level: 'middle', pupils: 640, placed: true },
    ],
  )
}

async function giveHours({ page, open, send, text }: Someone): Promise<void> {
  for (const code of ['INV901', 'INV902']) {
    await open(`/desk/schools?q=${code}`)
    await page.locator('a.record-title').click()
    await page.waitForLoadState()
    const path = new URL(page.url()).pathname
    await open(`${path}/hours/ordinary`)
    await send(`${path}/hours/ordinary`, { day1: '7:30-12:30 / 12:30' })
    assert.match(await text(), /أوقات غير مفهومة/)
    await send(`${path}/hours/ordinary`, { day1: '7:30-12:30 / 12:30-17:30' })
    assert.match(await text(), /دخول 07:10–07:40.*تبادل الأفواج 12:10–12:50.*خروج 17:20–17:50/)
  }
}

async function addTeam({ page, open, send }: Someone, name: string, mode: string): Promise<string> {
  await open('/desk/presence-plan/teams')
  await send('/desk/presence-plan/teams', { name, mode, basePointId: 'حديقة النخيل', officeId: 'رئيس الهيئة الحضرية' })
  const path = new URL(page.url()).pathname
  await send(`${path}/shifts`)
  return path.split('/').at(-1)!
}

/** Ten visits a week to whom they were promised, and presence at the hours of the schools. */
async function wish({ open, send }: Someone): Promise<void> {
  const path = `/desk/presence-plan/demands/${demand.ref}/wish`
  await open(path)
  await send(path, { pointId: 'حديقة النخيل', visits: '10', mostADay: '2', from1: '08:30', to1: '10:00', from2: '13:40', to2: '15:30' })
  await open('/desk/presence-plan/wishes')
  await send('/desk/presence-plan/wishes/schools')
}

/** @returns the plan at whose page one is then */
async function plan(planner: Someone): Promise<string> {
  await planner.open('/desk/presence-plan')
  await planner.send(plans, { week: '9 مارس 2026', effort: 'quick' })
  await untilThere(planner)
  return planAt(planner)
}

async function loseTeam(planner: Someone, teamId: string): Promise<void> {
  const path = `${plans}/${planAt(planner)}`
  const [team] = await world.db<{ name: string }[]>`select name from presence_team where id = ${teamId}`
  await planner.send(`${path}/replanning`, { teamId: team!.name })
  await untilThere(planner)
  assert.match(await planner.text(), /ما تغير عن النسخة السابقة/)
}

async function approve({ press, text }: Someone): Promise<void> {
  await press('اعتماد المخطط')
  assert.match(await text(), /معتمد/)
}

async function untilThere({ page, text }: Someone): Promise<void> {
  while (/قيد الحساب/.test(await text())) await page.getByRole('link', { name: 'تحديث' }).click()
}

const planAt = ({ page }: Someone) => new URL(page.url()).pathname.split('/').at(-1)!
const inForce = () => listVisitsInForce(world.db, world.ids.command, week)

/** By the secret link that the planner made, without a network in between: come, gone, and one that could not be made. */
async function walk(browser: Browser, line: Awaited<ReturnType<typeof weakLine>>, planner: Someone, team: string, day: readonly Visit[]) {
  const sheet = `/desk/presence-plan/sheets/${team}/${week}`
  await planner.open(sheet)
  await planner.send(`${sheet}/link`)
  const [token] = /(?<=\/team-sheets\/)[\w-]+/.exec(await planner.page.content()) ?? []
  const phone = await visitor(browser, line.origin, { hasTouch: true })
  const { page } = phone
  await page.clock.setFixedTime(world.clock.now())
  await phone.open(`/team-sheets/${token}`)
  await settled(page)
  await page.context().setOffline(true)
  await line.cut()
  await page.getByRole('button', { name: 'وصلنا', exact: true }).first().tap()
  await page.getByText('أنتم هنا').waitFor()
  await page.reload()
  await page.getByRole('button', { name: 'غادرنا', exact: true }).first().tap()
  await page.locator('[data-next]').getByText(hourOf(day[1]!.arrive)).waitFor()
  await page.locator('[data-next]').getByText('تعذر علينا').tap()
  await page.getByRole('button', { name: 'طريق مقطوع أو مزدحم' }).first().tap()
  await page.getByText('3 تسجيلات تنتظر الإرسال').waitFor()
  assert.equal((await world.db`select 1 from presence_visit_kept`).length, 0)
  await line.mend()
  await page.context().setOffline(false)
  await page.reload()
  await page.getByText('كل ما سجلتموه وصل إلى القيادة.').waitFor()
  const kept = await sampleSheets(world).kept(day.map(({ id }) => id))
  assert.deepEqual(
    kept.map(({ leftMinute, hinderedBy }) => [leftMinute !== null, hinderedBy]),
    [
      [true, null],
      [false, 'road'],
    ],
  )
}

/** On the other days the team was everywhere. */
async function finishWeek(team: string): Promise<void> {
  world.clock.set('2026-03-13', '18:00')
  const { arrived, left, send } = sampleSheets(world)
  const [plan] = await world.db<{ id: string }[]>`select id from presence_plan where state = 'approved'`
  const visits = (await listVisits(world.db, world.ids.command, plan!.id)).filter(({ day, teamId }) => day > week && teamId === team)
  await send('head', team, ...visits.flatMap(({ id, arrive, leave }) => [arrived(id, arrive), left(id, leave)]))
}

async function hours(): Promise<string[]> {
  const rows = await world.db<{ minute: number }[]>`select distinct arrive_minute as minute from presence_visit`
  return rows.map(({ minute }) => hourOf(minute))
}
