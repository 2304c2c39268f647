import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { withBrowser, withServer } from '../../test/browser.ts'
import { sampleStrategies } from '../../test/strategy-sample.ts'
import { visitorAs } from '../../test/visitor.ts'
import { type Person, testWorld, type World } from '../../test/world.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

test('on a telephone without scripts, a strategy is drafted, approved by the head, told a figure and read by everyone', async () => {
  const { description, objective, reading, signAll } = sampleStrategies(world)
  await withServer(await world.app(), (origin) =>
    withBrowser(async (browser) => {
      const as = (person: Person) => visitorAs(person, browser, origin, { javaScriptEnabled: false })
      const cell = await as('cell')
      await cell.open('/desk/strategies')
      await cell.page.locator('main').getByRole('link', { name: 'استراتيجية سنة جديدة' }).click()
      await cell.send('/desk/strategies', { ...description, year: '2026' })
      const desk = new URL(cell.page.url()).pathname
      await cell.send(`${desk}/headings`, { textAr: 'القرب' })
      await cell.send(`${desk}/headings`, { textAr: 'حضور يراه الناس' })
      await cell.page.getByRole('link', { name: 'أضف هدفا' }).click()
      const asked = { ...objective, officeId: 'رئيس الهيئة الحضرية' }
      await cell.send(`${desk}/objectives`, { ...asked, target: '180' })
      assert.match(await cell.text(), /النسبة لا تتجاوز 100/)
      await cell.send(`${desk}/objectives`, { target: '80' })
      assert.match(await cell.text(), /أن تشمل حملات السير/, 'what was typed is kept')

      const chief = await as('chief')
      await chief.open(desk)
      assert.equal(await chief.page.locator(`form[action="${desk}/headings"]`).count(), 0, 'whoever approves does not draft')
      await chief.send(`${desk}/approval`)
      const early = await as('visitor')
      await early.open('/strategy')
      assert.match(await early.text(), /لا استراتيجية منشورة بعد/)
      await signAll()

      world.clock.set('2026-04-02')
      const head = await as('head')
      await head.open('/desk/strategies')
      await head.page
        .locator('main')
        .getByRole('link', { name: /أن تشمل حملات السير/ })
        .first()
        .click()
      const own = new URL(head.page.url()).pathname
      const { value, n, statedOn, noteAr } = reading()
      await head.send(`${own}/readings`, { value: value!, n: '9', statedOn: statedOn!, noteAr: noteAr! })
      assert.match(await head.text(), /لا نسبة من أقل من عشر حالات/)
      await head.send(`${own}/readings`, { n: n! })

      const everyone = await as('visitor')
      await everyone.open('/strategy')
      const page = await everyone.text()
      for (const shown of [/حضور يراه الناس/, /أن تشمل حملات السير/, /52,5/, /كلمة المكتب قيد المراجعة/]) assert.match(page, shown)
      assert.doesNotMatch(page, /جرت ثلاث حملات/, 'a word waits for two')
    }),
  )
})
