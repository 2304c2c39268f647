import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { withBrowser, withServer } from '../../test/browser.ts'
import { visitor, visitorAs } from '../../test/visitor.ts'
import { type Person, testWorld, type World } from '../../test/world.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

test('on a telephone without scripts a closed case is written, its name proposed and replaced, signed by two, and withdrawn with a trace', async () => {
  await withServer(await world.app(), (origin) =>
    withBrowser(async (browser) => {
      const without = { javaScriptEnabled: false }
      const signedIn = (person: Person) => visitorAs(person, browser, origin, without)
      const cell = await signedIn('cell')
      await cell.open('/desk/briefings/new?kind=case')
      await cell.send('/desk/briefings', {
        // No page of this way becomes wider than a telephone for one long word.
        titleAr: `انتهاء قضية سرقة دراجات ${'ك'.repeat(70)}`,
        textAr: 'استرجعت مصالح الأمن دراجات سُرقت من الحي، وشكر السكان بوشتى الغرفي على مساعدته.',
        since: '2026-01-15',
        closed: 'yes',
      })
      const [{ id, ref }] = (await world.db`select id, ref from briefing`) as unknown as [{ id: string; ref: string }]
      assert.match(await cell.text(), /بوشتى الغرفي/)
      assert.match(await cell.text(), /تُنشر الصفات والجمعيات|الصفات/, 'the reason')
      await cell.send(`/desk/briefings/${ref}/sending`)

      const [{ release }] = (await world.db`select id as release from release where subject_id = ${id}`) as unknown as [{ release: string }]
      const first = await signedIn('publisher')
      await first.open('/desk/releases')
      assert.match(await first.text(), /\[اسم محجوب\]|اسم شخص/)
      await first.send(`/desk/releases/${release}/finding`, { dealing: 'redact', replacement: 'أحدهم' })
      await first.open('/desk/releases')
      await first.send(`/desk/releases/${release}/signature`)
      const reader = await visitor(browser, origin, without)
      assert.equal((await reader.page.goto(`/briefings/${ref}`))!.status(), 404)

      const second = await signedIn('publisher2')
      await second.open('/desk/releases')
      await second.send(`/desk/releases/${release}/signature`)
      await reader.open(`/briefings/${ref}`)
      assert.match(await reader.text(), /وشكر السكان أحدهم على مساعدته/)
      assert.doesNotMatch(await reader.page.content(), /الغرفي/)

      await second.open(`/desk/briefings/${ref}`)
      await second.send(`/desk/briefings/${ref}/withdrawal`, { reason: 'ظهر في النص ما يدل على شخص' })
      // Somebody else: whoever has just read it may see for a minute what the browser keeps.
      const later = await visitor(browser, origin, without)
      await later.open(`/briefings/${ref}`)
      assert.match(await later.text(), /سُحب/)
      assert.doesNotMatch(await later.page.content(), /دراجات سُرقت|يدل على شخص/)
    }),
  )
})
