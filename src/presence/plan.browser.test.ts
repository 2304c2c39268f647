import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { withBrowser, withServer } from '../../test/browser.ts'
import { samplePresence } from '../../test/presence-sample.ts'
import { visitorAs } from '../../test/visitor.ts'
import { testWorld, type World } from '../../test/world.ts'
import { dropVisit } from './drop-visit.ts'
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

test('with a mouse, a visit is dragged to another team and a place onto hours, and what comes of it is shown before it is saved', async () => {
  const planId = await samplePresence(world).plan('2026-03-16')
  const [visit] = await listVisits(world.db, world.ids.command, planId)
  await withServer(await world.app(), (origin) =>
    withBrowser(async (browser) => {
      const { page, open, text } = await visitorAs('planner', browser, origin, { viewport: { width: 1280, height: 900 } })
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

      await dropVisit(world.context('planner'), { planId, visitId: visit!.id })
      await open(`/desk/presence-plan/plans/${planId}/days/${visit!.day}`)
      const place = page.locator(`[data-wish="${visit!.wishId}"]`)
      const from = (await place.boundingBox())!
      const onto = (await page.locator(`[data-line="${first}"]`).boundingBox())!
      await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
      await page.mouse.down()
      await page.mouse.move(onto.x + onto.width / 2, onto.y + onto.height / 2, { steps: 5 })
      await page.mouse.up()
      await page.waitForURL(/visits\/new/)
      const wanted = new URL(page.url()).searchParams
      assert.deepEqual([wanted.get('wishId'), wanted.get('teamId'), wanted.get('day')], [visit!.wishId, first, visit!.day])
      assert.match(await text(), /أثر التغيير|لا يمكن هذا التغيير/)
    }),
  )
})
