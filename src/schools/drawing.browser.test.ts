import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { withBrowser, withServer } from '../../test/browser.ts'
import { type Demonstration, demonstration } from '../../test/demonstration.ts'
import { signedIn, type Visitor } from '../../test/visitor.ts'

let site: Demonstration
before(async () => {
  site = await demonstration()
})
after(() => site.close())

/** A school without a perimeter, by its page. */
async function undrawn(nth: number): Promise<string> {
  const rows = await site.db<{ id: string }[]>`select id from school where perimeter is null order by id limit 5`
  return `/desk/schools/${rows[nth]!.id}`
}
const typed = ({ page }: Visitor, name: string) => page.locator(`[name="${name}"]`).inputValue()
const corners = async (planner: Visitor) => (await typed(planner, 'perimeter')).split('\n').filter(Boolean)

test('a planner with a telephone draws a perimeter and a gate with a finger and with keys, and is told what is wrong while drawing', async () => {
  const path = await undrawn(0)
  await withServer(site.app, (origin) =>
    withBrowser(async (browser) => {
      const planner = await signedIn(browser, origin, { hasTouch: true, isMobile: true }, 'takhtit')
      const { page } = planner
      await planner.open(`${path}/drawing`)
      const map = page.locator('svg.board-map')
      const box = (await map.boundingBox())!
      const tap = (x: number, y: number) => map.tap({ position: { x: x * box.width, y: y * box.height } })
      const said = () => page.locator('.board-said').textContent()
      assert.match((await said())!, /لا محيط بعد/)
      await tap(0.2, 0.2)
      await tap(0.8, 0.2)
      assert.match((await said())!, /ثلاث على الأقل/)
      await tap(0.8, 0.8)
      await tap(0.2, 0.8)
      assert.equal((await corners(planner)).length, 4)
      assert.match((await said())!, /متر مربع/)

      // A corner is carried over the opposite line: the map says that the line cuts itself, until it is taken back.
      await page.mouse.move(box.x + box.width * 0.2, box.y + box.height * 0.2)
      await page.mouse.down()
      await page.mouse.move(box.x + box.width * 0.95, box.y + box.height * 0.5, { steps: 4 })
      await page.mouse.up()
      assert.match((await said())!, /يقطع نفسه/)
      await page.locator('[data-undo]').click()
      assert.match((await said())!, /متر مربع/)

      // By keys alone: a corner is moved, another removed, and a gate added at the cursor.
      const first = (await corners(planner))[0]
      await page.locator('[data-handle="corner-0"]').focus()
      await page.keyboard.press('ArrowLeft')
      assert.notEqual((await corners(planner))[0], first)
      await page.locator('[data-handle="corner-3"]').focus()
      await page.keyboard.press('Delete')
      assert.equal((await corners(planner)).length, 3)
      await page.locator('[data-undo]').click()
      const gates = await page.locator('[data-handle^="gate-"]').count()
      await page.locator('input[name="tool"][value="gate"]').check()
      await map.focus()
      for (const key of ['ArrowUp', 'ArrowUp', 'ArrowRight', 'Enter']) await page.keyboard.press(key)
      assert.equal(await page.locator('[data-handle^="gate-"]').count(), gates + 1)
      assert.match(await typed(planner, `gates.${gates}.name`), /الباب/)
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0)

      await planner.send(`${path}/drawing`)
      assert.match(await planner.text(), /definition: مرسوم/)
      const [saved] = await site.db<{ corners: number; gates: number }[]>`
        select jsonb_array_length(perimeter -> 'coordinates' -> 0) as corners, jsonb_array_length(gates) as gates
        from school where id = ${path.split('/').at(-1)!}`
      assert.deepEqual({ ...saved }, { corners: 5, gates: gates + 1 })
      await planner.leave()
    }),
  )
})

test('without scripts the same is typed: what is wrong is said at its field and what was typed stays', async () => {
  const path = await undrawn(0)
  await withServer(site.app, (origin) =>
    withBrowser(async (browser) => {
      const planner = await signedIn(browser, origin, { javaScriptEnabled: false }, 'takhtit')
      await planner.open(`${path}/drawing`)
      const [y, x] = [Number(await typed(planner, 'latitude')), Number(await typed(planner, 'longitude'))]
      const line = (north: number, east: number) => `${(y + north).toFixed(5)}, ${(x + east).toFixed(5)}`
      const crossed = [line(0.001, -0.001), line(-0.001, 0.001), line(0.001, 0.001), line(-0.001, -0.001)].join('\n')
      await planner.send(`${path}/drawing`, { perimeter: crossed })
      assert.match(await planner.text(), /خط المحيط يقطع نفسه/)
      assert.equal(await typed(planner, 'perimeter'), crossed)
      const good = [line(0.001, -0.001), line(0.001, 0.001), line(-0.001, 0.001), line(-0.001, -0.001)].join('\n')
      await planner.send(`${path}/drawing`, {
        perimeter: good,
        'gates.1.name': 'الباب الجنوبي',
        'gates.1.latitude': `${y - 0.0004}`,
        'gates.1.longitude': `${x}`,
      })
      assert.match(await planner.text(), /definition: مرسوم/)
      await planner.leave()
    }),
  )
})
