import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { withBrowser, withServer } from './browser.ts'
import { sampleRecord } from './public-sample.ts'
import { type Visitor, visitor } from './visitor.ts'
import { type Person, testWorld, tokenOf, type World } from './world.ts'

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

/** Somebody at a telephone without scripts, signed in already. */
async function someone(browser: Browser, baseURL: string, person: Person): Promise<Visitor> {
  const cookies = [{ name: 'qurb_session', value: tokenOf(person), url: baseURL }]
  return visitor(browser, baseURL, {
    javaScriptEnabled: false,
    storageState: {
      cookies: cookies.map(({ url, ...cookie }) => ({
        ...cookie,
        domain: new URL(url).hostname,
        path: '/',
        expires: -1,
        httpOnly: true,
        secure: false,
        sameSite: 'Lax' as const,
      })),
      origins: [],
    },
  })
}

test('a meeting is asked for, planned, announced, invited to, put in order, answered and moved, on a telephone without scripts', async () => {
  await withServer(await world.app(), (baseURL) =>
    withBrowser(async (browser) => {
      const [asker, cell] = [await someone(browser, baseURL, 'association'), await someone(browser, baseURL, 'cell')]
      await asker.open('/desk/meeting-requests')
      const wish = { topic: 'الإنارة حول مدرسة الزيتون', reason: 'تكررت شكايات الآباء من الظلام', wishedDays: 'أي ثلاثاء' }
      await asker.send('/desk/meeting-requests', wish)
      assert.match(await asker.text(), /ينتظر الجواب/)

      await cell.open('/desk/meeting-requests')
      await cell.send('/desk/meeting-requests/BM-T-2026-01/meeting', { day: '2026-03-20', time: '15:00', place: 'دار الشباب' })
      const path = '/desk/meetings/BM-L-2026-01'
      await cell.open(path)
      await cell.send(`${path}/announcement`)
      await cell.open(`${path}/invitations`)
      await cell.send(`${path}/invitations/by-rule`)
      await cell.open(`${path}/agenda`)
      for (const title of ['عرض حول الإنارة', 'نقاش مع الآباء']) await cell.send(`${path}/agenda`, { kind: 'نقاش', title, minutes: '20' })
      await cell.page.getByRole('button', { name: 'إلى أعلى' }).click()
      await cell.page.waitForLoadState()
      const points = await cell.text()
      assert.ok(points.indexOf('نقاش مع الآباء') < points.indexOf('عرض حول الإنارة'), points)

      await asker.open('/desk/invitations')
      await asker.page.getByRole('button', { name: 'سنحضر' }).click()
      await asker.page.waitForLoadState()
      assert.match(await asker.text(), /ستحضر/)

      await cell.open(path)
      await cell.send(`${path}/postponement`, { reason: 'تعذر حضور رؤساء المصالح في هذا اليوم' })
      await cell.send(`${path}/new-day`, { day: '2026-03-24', place: 'قاعة الاجتماعات' })
      const [row] = await world.db<{ id: string }[]>`select id from meeting where ref = 'BM-L-2026-01'`
      await sampleRecord(world).release(row!.id)
      await asker.open('/meetings/BM-L-2026-01')
      assert.match(await asker.text(), /كان مقررا يوم[\s\S]*تعذر حضور رؤساء المصالح/)
      for (const person of [asker, cell]) await person.leave()
    }),
  )
})
