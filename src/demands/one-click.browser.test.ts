import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { withBrowser, withServer } from '../../test/browser.ts'
import { sampleDemands } from '../../test/demand-sample.ts'
import { linkIn, takeMail } from '../../test/mail.ts'
import { visitor, visitorAs } from '../../test/visitor.ts'
import { testWorld, type World } from '../../test/world.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

test('on a telephone without scripts, a partner answers by its link, and those who asked give their word by one click', async () => {
  const demands = sampleDemands(world)
  const referred = await demands.referred()
  const reported = await demands.reported()
  const letter = (await takeMail(world)).find(({ to }) => to === 'commune@example.org')!
  const door = linkIn(letter, '/partner/')
  await withServer(await world.app(), (origin) =>
    withBrowser(async (browser) => {
      const partner = await visitor(browser, origin, { javaScriptEnabled: false })
      await partner.open(door)
      assert.match(await partner.text(), /الإنارة من اختصاص الجماعة/)
      await partner.send(door, { text: 'عاينت مصالحنا المكان وأصلحت الإنارة', dueOn: '2026-05-04' })
      assert.match(await partner.text(), /تقرؤه خلية التواصل/)
      assert.equal((await demands.now(referred.id)).state, 'referred')

      const asker = await visitorAs('association', browser, origin, { javaScriptEnabled: false })
      await asker.open(`/desk/demands/${reported.ref}`)
      assert.equal((await demands.now(reported.id)).state, 'reported', 'reading says nothing')
      await asker.page.getByRole('button', { name: 'أُنجز جزئيا', exact: true }).click()
      await asker.page.waitForLoadState()
      assert.match(await asker.text(), /أُغلق بعد كلمة من طلب/)
      const closed = await demands.now(reported.id)
      assert.ok(closed.state === 'closed' && closed.commitment && 'verdict' in closed.commitment && closed.commitment.verdict === 'partly')
    }),
  )
})
