import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { codeOf, quizFields, sampleAwareness } from '../../../test/awareness-sample.ts'
import { withBrowser, withServer } from '../../../test/browser.ts'
import { visitor } from '../../../test/visitor.ts'
import { testWorld, type World } from '../../../test/world.ts'
import { writeQuiz } from './write-quiz.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

test('on a telephone without scripts a pupil opens the code, answers five questions and asks one; the browser keeps nothing', async () => {
  const sample = await sampleAwareness(world)
  await writeQuiz(sample.cell, { topic: 'digital', ...quizFields })
  const code = await codeOf(world, await sample.confirmed())
  world.clock.set('2026-03-09')
  await withServer(await world.app(), (origin) =>
    withBrowser(async (browser) => {
      const pupil = await visitor(browser, origin, { javaScriptEnabled: false })
      const path = `/awareness/sessions/${code}`
      await pupil.open(path)
      await pupil.page.getByRole('link', { name: 'الأسئلة نفسها بعد الحصة' }).click()
      await pupil.page.waitForLoadState()
      for (const nth of [1, 2, 3, 4, 5]) await pupil.page.locator(`input[name=q${nth}][value="0"]`).check()
      await pupil.page.getByRole('button', { name: 'إرسال' }).click()
      await pupil.page.waitForLoadState()
      assert.match(await pupil.text(), /شكرا لك/)
      await pupil.open(`${path}/question`)
      await pupil.send(`${path}/question`, { text: 'كيف أحمي صوري؟' })
      assert.match(await pupil.text(), /شكرا لك/)
      assert.deepEqual(await pupil.page.context().cookies(), [])
    }),
  )
  const [row] = await world.db`select sum(n)::int as n from awareness_count`
  assert.equal(row!.n, 5)
  const [asked] = await world.db`select text, state from awareness_question`
  assert.deepEqual({ ...asked }, { text: 'كيف أحمي صوري؟', state: 'waiting' })
})
