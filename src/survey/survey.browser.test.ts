import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { withBrowser, withServer } from '../../test/browser.ts'
import { sampleDemands } from '../../test/demand-sample.ts'
import { visitorAs } from '../../test/visitor.ts'
import { testWorld, type World } from '../../test/world.ts'
import { acceptAnswer } from '../demands/accept-answer.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

test('on a telephone without scripts, an association answers three questions once its demand is closed', async () => {
  const { id, ref } = await sampleDemands(world).answered()
  await acceptAnswer(world.context('association'), { demandId: id })
  await withServer(await world.app(), (origin) =>
    withBrowser(async (browser) => {
      const asker = await visitorAs('association', browser, origin, { javaScriptEnabled: false })
      await asker.open(`/desk/demands/${ref}`)
      await asker.page.getByRole('button', { name: 'الإجابة عن الأسئلة' }).click()
      await asker.page.waitForLoadState()
      const overflow = await asker.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
      assert.equal(overflow, 0)
      for (const name of ['heard', 'answered', 'worth']) await asker.page.locator(`input[name=${name}][value="4"]`).check()
      await asker.page.getByRole('button', { name: 'إرسال الجواب' }).click()
      await asker.page.waitForLoadState()
      assert.match(await asker.text(), /شكرا على جوابكم/)
      await asker.open(`/desk/demands/${ref}`)
      assert.doesNotMatch(await asker.text(), /الإجابة عن الأسئلة/)
    }),
  )
  const said = await world.db`select question, value from survey_count where n > 0 order by 1`
  assert.deepEqual(
    said.map((row) => ({ ...row })),
    ['answered', 'heard', 'worth'].map((question) => ({ question, value: '4' })),
  )
})
