import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { withBrowser, withServer } from '../../test/browser.ts'
import { sampleRecord } from '../../test/public-sample.ts'
import { visitor } from '../../test/visitor.ts'
import { testWorld, type World } from '../../test/world.ts'
import { catchUp } from './keep-step.ts'

let world: World
before(async () => {
  world = await testWorld()
  const record = sampleRecord(world)
  await record.releasedDemand('نطلب إصلاح الإنارة العمومية قرب السوق', { districtAr: 'حي الزيتون', districtFr: 'Quartier des Oliviers' })
  await record.releasedDemand('إنارة ملعب القرب ضعيفة')
  await catchUp(world.context('cell'))
})
after(() => world.close())

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts, words following what is typed' : 'without scripts'

  test(`a citizen with a telephone searches from the home page, narrows and takes it back, ${how}`, async () => {
    await withServer(await world.app(), (origin) =>
      withBrowser(async (browser) => {
        const citizen = await visitor(browser, origin, { javaScriptEnabled })
        const { page } = citizen
        await citizen.open('/')
        const box = page.getByRole('searchbox').or(page.getByRole('combobox')).first()
        if (javaScriptEnabled) {
          const suggested = page.waitForResponse(/words\.json/)
          await box.pressSequentially('الإنا')
          await suggested
          await page.waitForFunction(() => document.querySelectorAll('datalist option').length > 0)
          assert.ok(
            (await page.locator('datalist option').evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value))).includes(
              'الإنارة',
            ),
          )
        }
        await box.fill('الضو')
        await box.press('Enter')
        await page.waitForURL(/\/search\?q=/)
        assert.equal(await page.locator('.record').count(), 2)
        assert.deepEqual((await page.locator('mark').allTextContents()).sort(), ['إنارة', 'الإنارة'])
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0)
        await page
          .getByRole('link', { name: /حي الزيتون/ })
          .last()
          .click()
        await page.waitForURL(/place=/)
        assert.equal(await page.locator('.record').count(), 1)
        await page.locator('.chosen a').click()
        await page.waitForURL((url) => !url.search.includes('place='))
        assert.equal(await page.locator('.record').count(), 2)
      }),
    )
  })
}
