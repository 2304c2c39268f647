import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { withBrowser, withServer } from '../../test/browser.ts'
import { visitor, visitorAs } from '../../test/visitor.ts'
import { testWorld, type World } from '../../test/world.ts'
import { answerWave } from './answer-wave.ts'
import { draftWave } from './draft-wave.ts'
import { itemsOf } from './items.ts'
import { openWave } from './open-wave.ts'
import { printInvitations } from './print-invitations.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

test('on a telephone without scripts somebody answers the code of a sheet, and the cell closes the wave and reads it', async () => {
  const cell = world.context('cell')
  const { id: waveId, ref } = await draftWave(cell, { questionnaire: 'district' })
  await openWave(cell, { waveId })
  const { tokens } = await printInvitations(cell, { waveId, areaId: world.ids.district, howMany: '40' })
  for (const [nth, token] of tokens.slice(1).entries()) {
    const given = Object.fromEntries(itemsOf.district.map((item) => [item, nth < 27 ? '4' : '2']))
    await answerWave(world.context('visitor'), { token, adult: 'yes', ...given })
  }
  await withServer(await world.app(), (origin) =>
    withBrowser(async (browser) => {
      const resident = await visitor(browser, origin, { javaScriptEnabled: false })
      await resident.open(`/trust/answers/${tokens[0]}`)
      const overflow = await resident.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
      assert.equal(overflow, 0)
      for (const item of itemsOf.district) await resident.page.locator(`input[name=${item}][value="5"]`).check()
      await resident.page.getByLabel('عمري 18 سنة أو أكثر').check()
      await resident.page.getByRole('button', { name: 'إرسال الجواب' }).click()
      await resident.page.waitForLoadState()
      assert.match(await resident.text(), /شكرا على جوابكم/)
      assert.deepEqual(await resident.page.context().cookies(), [])

      const desk = await visitorAs('cell', browser, origin, { javaScriptEnabled: false })
      await desk.open(`/desk/trust/${ref}`)
      await desk.page.getByRole('button', { name: 'إغلاق الموجة' }).click()
      await desk.page.waitForLoadState()
      await desk.page.locator('summary', { hasText: 'الشرطة في حيي تعامل الناس باحترام' }).click()
      await desk.page.getByText('الأرقام في جدول').first().click()
      assert.match(await desk.text(), /28 من 40/)
      const wide = await desk.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
      assert.equal(wide, 0)
    }),
  )
})
