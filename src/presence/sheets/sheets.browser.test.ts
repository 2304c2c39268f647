import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { withBrowser, withServer } from '../../../test/browser.ts'
import { sampleSheets } from '../../../test/sheet-sample.ts'
import { settled, weakLine } from '../../../test/weak-line.ts'
import { testWorld, tokenOf, type World } from '../../../test/world.ts'
import { hourOf } from '../hours.ts'
import type { Visit } from '../plans/plan.ts'

const phone = { viewport: { width: 360, height: 740 }, locale: 'ar-MA' }
const monday = '2026-03-09'

let world: World
let sample: ReturnType<typeof sampleSheets>
let team = ''
let visits: Visit[] = []
before(async () => {
  world = await testWorld()
  sample = sampleSheets(world)
  const made = await sample.week(monday)
  team = made.first
  visits = made.visits.filter(({ day }) => day === monday)
})
after(() => world.close())

test('a team walks its day on two phones: without a network, reloaded, by the secret link, and everything arrives once', async () => {
  const [one, two, three] = visits
  world.clock.set(monday, '09:00')
  const token = await sample.link(team, '2026-03-10')
  const line = await weakLine(await world.app())
  await withBrowser(async (browser) => {
    const here = await open(browser, line.origin, `/team-sheets/${token}`)
    const there = await open(browser, line.origin, `/desk/presence-plan/sheets/${team}/${monday}`, 'head')
    for (const page of [here, there]) await settled(page)
    await here.context().setOffline(true)
    await line.cut()

    await here.getByRole('button', { name: 'وصلنا', exact: true }).first().tap()
    await here.getByText('أنتم هنا').waitFor()
    await here.getByText('لا شبكة').waitFor()
    await here.reload()
    await here.getByText('أنتم هنا').waitFor()
    await here.getByRole('link', { name: 'غدا' }).tap()
    await here.getByText('يُسجل ما صارت إليه الزيارات في يومها').waitFor()
    await here.getByRole('link', { name: 'اليوم' }).tap()
    await here.getByText('أنتم هنا').waitFor()
    assert.match(await status(here), /تسجيل واحد ينتظر الإرسال/)
    await here.getByRole('button', { name: 'غادرنا', exact: true }).first().tap()
    await here.locator('[data-next]').getByText(hourOf(two!.arrive)).waitFor()
    await here.locator('[data-next]').getByText('تعذر علينا').tap()
    await here.getByRole('button', { name: 'طريق مقطوع أو مزدحم' }).first().tap()
    await here.locator('[data-next]').getByText(hourOf(three!.arrive)).waitFor()
    assert.match(await status(here), /3 تسجيلات تنتظر الإرسال/)
    assert.equal((await sample.kept(visits.map(({ id }) => id))).length, 0)

    // The other phone of the team says that it was at the first place a little later, and has no network either.
    await there.locator('[data-next]').getByText('في ساعة أخرى').tap()
    await there.locator('[data-next] [type=time]').fill('23:58')
    await there.locator('[data-next]').locator('form:has([type=time]) button', { hasText: 'وصلنا' }).tap()
    await there.getByText('أنتم هنا').waitFor()

    await line.mend()
    await here.context().setOffline(false)
    for (const page of [here, there]) {
      await page.reload()
      await page.getByText('كل ما سجلتموه وصل إلى القيادة.').waitFor()
    }
    await there.locator('[data-next]').getByText(hourOf(three!.arrive)).waitFor()
    for (const page of [here, there]) {
      assert.equal(await overflow(page), 0)
      assert.equal(
        await page
          .locator('.stop-now')
          .first()
          .evaluate((button) => button.getBoundingClientRect().height >= 48),
        true,
      )
    }
  }).finally(line.cut)

  const [first, second, ...none] = await sample.kept(visits.map(({ id }) => id))
  assert.deepEqual(none, [])
  assert.ok(first!.arrivedMinute !== null && first!.leftMinute! >= first!.arrivedMinute && first!.hinderedBy === null)
  assert.equal(second!.hinderedBy, 'road')
  const marks = await world.db<{ kind: string; visitId: string }[]>`select kind, visit_id from presence_mark order by kind`
  assert.deepEqual(
    marks.map(({ kind }) => kind),
    ['arrived', 'arrived', 'hindered', 'left'],
  )
  assert.ok(marks.every(({ visitId }) => visitId === one!.id || visitId === two!.id))
})

test('without JavaScript the same is said by plain forms', async () => {
  const tuesday = '2026-03-10'
  world.clock.set(tuesday, '09:05')
  const token = await sample.link(team, tuesday)
  await withServer(await world.app(), (baseURL) =>
    withBrowser(async (browser) => {
      const context = await browser.newContext({ baseURL, hasTouch: true, javaScriptEnabled: false, ...phone })
      const page = await context.newPage()
      await page.goto(`/team-sheets/${token}`)
      const next = page.locator('[data-next]')
      await next.getByRole('button', { name: 'وصلنا', exact: true }).first().tap()
      await page.getByText('أنتم هنا').waitFor()
      await next.getByRole('button', { name: 'سحب ما سُجل' }).tap()
      await page.getByText('الزيارة المقبلة').waitFor()
      await next.getByRole('button', { name: 'وصلنا', exact: true }).first().tap()
      await page.getByText('أنتم هنا').waitFor()
      world.clock.set(tuesday, '09:19')
      await next.getByRole('button', { name: 'غادرنا', exact: true }).first().tap()
      await page.getByText('من 09:05 إلى 09:19').waitFor()
      await next.getByText('تعذر علينا').tap()
      await next.getByRole('button', { name: 'أحوال الطقس' }).tap()
      await page.getByText('تعذر: أحوال الطقس').waitFor()
    }),
  )
  const kept =
    await world.db`select arrived_minute, left_minute, hindered_by from presence_visit_kept where day = ${tuesday} order by arrived_minute`
  assert.deepEqual(
    [...kept],
    [
      { arrivedMinute: 545, leftMinute: 559, hinderedBy: null },
      { arrivedMinute: null, leftMinute: null, hinderedBy: 'weather' },
    ],
  )
})

async function open(browser: Browser, baseURL: string, path: string, person?: 'head'): Promise<Page> {
  const context = await browser.newContext({ baseURL, hasTouch: true, ...phone })
  context.setDefaultTimeout(20_000)
  if (person) await context.addCookies([{ name: 'qurb_session', value: tokenOf(person), url: baseURL }])
  const page = await context.newPage()
  // The phone shows the hour of the day that is walked.
  await page.clock.setFixedTime(world.clock.now())
  await page.goto(path)
  await page.locator('[data-status]:not([hidden])').waitFor()
  return page
}

const status = async (page: Page) => (await page.locator('[data-status]').textContent()) ?? ''
const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
