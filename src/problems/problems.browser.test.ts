import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { withBrowser, withServer } from '../../test/browser.ts'
import { sampleDemands } from '../../test/demand-sample.ts'
import { counts, sampleProblems } from '../../test/problem-sample.ts'
import { visitorAs } from '../../test/visitor.ts'
import { type Person, testWorld, type World } from '../../test/world.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

test('on a telephone without scripts, what recurs is opened, worked, assessed by somebody else and told to everyone', async () => {
  const { forms, told } = sampleProblems(world)
  const demands = sampleDemands(world)
  const asked: string[] = []
  for (const day of ['2026-01-12', '2026-02-09', '2026-03-02']) {
    world.clock.set(day)
    asked.push((await demands.qualified()).ref)
  }
  await withServer(await world.app(), (origin) =>
    withBrowser(async (browser) => {
      const as = (person: Person) => visitorAs(person, browser, origin, { javaScriptEnabled: false })
      const cell = await as('cell')
      await cell.open('/desk/problems')
      await cell.page.locator('main li').getByRole('link', { name: 'فتح مشكلة' }).click()
      await cell.send('/desk/problems', { title: 'تجمعات', note: '' })
      assert.match(await cell.text(), /اكتب لماذا تُفتح هذه المشكلة/)
      await cell.send('/desk/problems', {
        title: 'تجمعات مزعجة أمام حديقة النخيل',
        note: 'تكررت المطالب في الشهور الأخيرة',
        ownerOfficeId: 'رئيس الهيئة الحضرية',
      })
      const desk = new URL(cell.page.url()).pathname
      for (const ref of asked) assert.ok((await cell.text()).includes(ref), `${ref} comes with it`)

      const head = await as('head')
      await head.open(desk)
      await head.send(`${desk}/scanning`, forms.scanning)
      await head.send(`${desk}/analysis`, forms.analysis)
      await head.send(`${desk}/options`, { ...forms.option, chosen: 'no', because: 'كلفته كبيرة هذه السنة' })
      await head.send(`${desk}/response`, forms.response)
      assert.match(await head.text(), /تجمعات مزعجة/)
      assert.match(head.page.url(), /response$/, 'nothing was chosen')
      await head.open(desk)
      await head.send(`${desk}/options`, forms.option)
      await head.send(`${desk}/response`, forms.response)
      world.clock.set('2026-06-02')
      await head.open(desk)
      await head.send(`${desk}/counts`, { counts })
      await head.send(`${desk}/end`, forms.end)
      assert.equal(await head.page.locator(`form[action="${desk}/assessment"]`).count(), 0, 'whoever worked on it does not assess it')

      const planner = await as('planner')
      await planner.open(`${desk}/assessment`)
      assert.match(await planner.text(), /ولا تقول لماذا/)
      await planner.open(desk)
      await planner.send(`${desk}/assessment`, { ...forms.assessment, decision: 'maintain' })
      assert.match(await planner.text(), /العدد أقل في الحديقة/)

      await cell.open(desk)
      await cell.send(`${desk}/publication`, told)
      const open = desk.replace('/desk', '')
      const everyone = await as('visitor')
      for (const person of ['publisher', 'publisher2'] as const) {
        assert.equal((await everyone.page.goto(open))?.status(), 404)
        const publisher = await as(person)
        await publisher.open('/desk/releases')
        await publisher.page.locator('form[action$="/signature"] button, button[formaction$="/signature"]').last().click()
        await publisher.page.waitForLoadState()
      }
      await everyone.open(open)
      const page = await everyone.text()
      for (const shown of [told.measures, told.whyNot, told.conclusion]) assert.ok(page.includes(shown), shown)
      assert.ok(!page.includes('حديقة النخيل'), 'no exact place')
    }),
  )
})
