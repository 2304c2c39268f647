import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { withBrowser, withServer } from '../../test/browser.ts'
import { samplePresence } from '../../test/presence-sample.ts'
import { visitor } from '../../test/visitor.ts'
import { testWorld, tokenOf, type World } from '../../test/world.ts'
import { listVisits } from './queries/visits.ts'

let world: World
let first: string
let second: string
before(async () => {
  world = await testWorld()
  const sample = samplePresence(world)
  first = await sample.team()
  second = await sample.team()
  await sample.wish()
})
after(() => world.close())

const fits = async (page: Page) =>
  assert.equal(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth'), 0, page.url())

/** Signed in as the planner. */
async function plannerAt(browser: Parameters<typeof visitor>[0], origin: string, options: Parameters<typeof visitor>[2]) {
  const planner = await visitor(browser, origin, options)
  await planner.page.context().addCookies([{ name: 'qurb_session', value: tokenOf('planner'), url: origin }])
  return planner
}

test('on a telephone without scripts, the planner plans a week, moves a visit, approves, loses a team and plans again', async () => {
  await withServer(await world.app(), (origin) =>
    withBrowser(async (browser) => {
      const { page, open, text } = await plannerAt(browser, origin, { javaScriptEnabled: false, viewport: { width: 360, height: 740 } })
      const press = async (name: string) => {
        await page.getByRole('button', { name, exact: true }).click()
        await page.waitForLoadState()
      }
      const untilThere = async () => {
        while (/قيد الحساب/.test(await text())) await page.getByRole('link', { name: 'تحديث' }).click()
      }
      await open('/desk/presence-plan')
      await fits(page)
      await page.selectOption('select[name=week]', '2026-03-09')
      await page.check('input[name=effort][value=quick]')
      await press('حساب مخطط')
      await untilThere()
      await fits(page)
      assert.match(await text(), /4 من 4/)

      const plan = page.url().split('?')[0]!
      const [visit] = await listVisits(world.db, world.ids.command, plan.split('/').at(-1)!)
      await open(`${new URL(plan).pathname}/days/${visit!.day}`)
      await fits(page)
      await page.locator(`#team-${visit!.teamId} summary`).click()
      await page.locator(`#team-${visit!.teamId} a[href*="${visit!.id}"]`).click()
      await fits(page)
      const other = visit!.teamId === first ? second : first
      await page.selectOption('select[name=teamId]', other)
      await page.fill('input[name=arrive]', '18:00')
      await press('عرض الأثر')
      assert.match(await text(), /لا يمكن هذا التغيير/)
      await page.fill('input[name=arrive]', '10:00')
      await press('عرض الأثر')
      await press('حفظ النقل')
      const moved = (await listVisits(world.db, world.ids.command, plan.split('/').at(-1)!)).find(({ day }) => day === visit!.day)
      assert.deepEqual([moved!.teamId, moved!.arrive], [other, 600])

      await press('اعتماد المخطط')
      assert.match(await text(), /معتمد/)
      await page.locator('summary').filter({ hasText: 'غابت فرقة' }).click()
      await page.selectOption('select[name=teamId]', other)
      await press('إعادة الحساب')
      await untilThere()
      assert.match(await text(), /ما تغير عن النسخة السابقة/)
      const replanned = await listVisits(world.db, world.ids.command, page.url().split('?')[0]!.split('/').at(-1)!)
      assert.ok(replanned.every(({ teamId }) => teamId !== other))
    }),
  )
})

test('with a mouse, a visit is dragged to another team, and what comes of it is shown before it is saved', async () => {
  const planId = await samplePresence(world).plan('2026-03-16')
  const [visit] = await listVisits(world.db, world.ids.command, planId)
  await withServer(await world.app(), (origin) =>
    withBrowser(async (browser) => {
      const { page, open, text } = await plannerAt(browser, origin, { viewport: { width: 1280, height: 900 } })
      await open(`/desk/presence-plan/plans/${planId}/days/${visit!.day}`)
      const box = (await page.locator(`[data-visit="${visit!.id}"]`).boundingBox())!
      const other = visit!.teamId === first ? second : first
      const target = page.locator(`[data-line="${other}"]`)
      const line = (await target.boundingBox())!
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width / 2, line.y + line.height / 2, { steps: 5 })
      await page.mouse.up()
      await page.waitForURL(/visits/)
      const asked = new URL(page.url()).searchParams
      assert.deepEqual([asked.get('teamId'), asked.get('day')], [other, visit!.day])
      assert.match(await text(), /أثر التغيير/)
      const kept = (await listVisits(world.db, world.ids.command, planId)).find(({ id }) => id === visit!.id)
      assert.deepEqual(kept, visit, 'nothing was saved')
    }),
  )
})
