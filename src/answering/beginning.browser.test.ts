import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { withBrowser, withServer } from '../../test/browser.ts'
import { sampleDemands } from '../../test/demand-sample.ts'
import { visitorAs } from '../../test/visitor.ts'
import { testWorld, type World } from '../../test/world.ts'
import { addTemplate } from './add-template.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

test('a template is put into the answer with all that was typed, and where a script runs the page stays', async () => {
  const text = 'تمر دورية كل مساء في {district}'
  await addTemplate(world.context('cell'), { kind: 'explanation', title: 'دورية المساء', text })
  const { ref } = await sampleDemands(world).qualified()
  await withServer(await world.app(), (origin) =>
    withBrowser(async (browser) => {
      for (const javaScriptEnabled of [true, false]) {
        const { page, open } = await visitorAs('head', browser, origin, { javaScriptEnabled })
        await open(`/desk/demands/${ref}`)
        const answer = page.getByLabel('نص الجواب')
        await answer.fill('بعد التحية،')
        await page.getByLabel('بماذا يُتحقق منه').first().fill('عدد الدوريات')
        await page.getByRole('button', { name: 'إدراج النموذج' }).click()
        await page.getByRole('radio', { name: 'توضيح', exact: true, checked: true }).waitFor()
        assert.equal(await answer.inputValue(), 'بعد التحية،\n\nتمر دورية كل مساء في حي النخيل')
        assert.equal(await page.getByLabel('بماذا يُتحقق منه').first().inputValue(), 'عدد الدوريات')
        assert.equal(new URL(page.url()).pathname.endsWith('/beginning'), !javaScriptEnabled)
      }
    }),
  )
})
