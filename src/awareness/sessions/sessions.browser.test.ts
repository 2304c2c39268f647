import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { codeOf, quizFields, sampleAwareness, wish } from '../../../test/awareness-sample.ts'
import { withBrowser, withServer } from '../../../test/browser.ts'
import { visitorAs } from '../../../test/visitor.ts'
import { type Person, testWorld, type World } from '../../../test/world.ts'
import { writeQuiz } from '../feedback/write-quiz.ts'

let world: World
let sample: Awaited<ReturnType<typeof sampleAwareness>>
before(async () => {
  world = await testWorld()
  sample = await sampleAwareness(world)
  await writeQuiz(sample.cell, { topic: 'digital', ...quizFields })
})
after(() => world.close())

const answers = { q1: '0', q2: '0', q3: '0', q4: '1', q5: '2' }

test('on telephones without scripts a session goes from the wish of its school to the report of the year, its quiz shown from ten answers', async () => {
  await withServer(await world.app(), (origin) =>
    withBrowser(async (browser) => {
      const signedIn = (person: Person) => visitorAs(person, browser, origin, { javaScriptEnabled: false })
      const school = await signedIn('school')
      const cell = await signedIn('awareness')

      await school.open('/desk/awareness/sessions/new')
      await school.send('/desk/awareness/sessions', wish)
      const path = new URL(school.page.url()).pathname
      const ref = path.split('/').at(-1)!

      await cell.open('/desk/awareness')
      await cell.page.locator(`a[href$="${path}"]`).first().click()
      await cell.page.waitForLoadState()
      await cell.send(`${path}/slots`, { officeIds: sample.officeIds })

      await school.open(path)
      await school.send(`${path}/choice`, { slot: '2' })
      await cell.open(path)
      await cell.send(`${path}/confirmation`)
      assert.match(await cell.text(), /مبرمجة/)

      world.clock.set('2026-03-10', '18:00')
      await cell.open(path)
      await cell.send(`${path}/counts`, { classes: '2', girls: '31', boys: '28' })
      assert.match(await cell.text(), /منجزة/)

      const pupil = `/awareness/sessions/${await codeOf(world, ref)}`
      const answer = async (part: string, given: Record<string, string>) =>
        assert.equal((await world.request('visitor', `${pupil}/${part}`, { form: given })).status, 303)
      for (let nth = 0; nth < 10; nth++) await answer('before', { ...answers, q1: '2' })
      for (let nth = 0; nth < 10; nth++) await answer('after', answers)
      for (let nth = 0; nth < 9; nth++) await answer('feedback', { clear: '2', useful: '1', knowsHelp: '0' })
      const open = (await (await world.request('awareness', `${path}/results.json`)).json()) as { parts: { answers: number | null }[] }
      assert.deepEqual(
        open.parts.map((part) => part.answers),
        [null, null, null],
      )
      world.clock.set('2026-03-18')
      await cell.open(`${path}/results`)
      const results = await cell.text()
      assert.match(results, /السؤال 1: ما الصواب؟ قبل الحصة 0 من 10 بعد الحصة 10 من 10/)
      assert.match(results, /رأي التلاميذ[\s\S]*أقل من عشرة أجوبة/)

      await cell.open('/desk/awareness/report')
      assert.match(await cell.text(), /59 التلاميذ التلميذات: 31 · التلاميذ الذكور: 28/)
    }),
  )
})
