import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { withBrowser, withServer } from '../../test/browser.ts'
import type { TestDatabase } from '../../test/database.ts'
import { demonstrationDatabase } from '../../test/demonstration.ts'
import { signedIn, visitor } from '../../test/visitor.ts'
import { readConfig } from '../platform/config.ts'
import type { App } from '../platform/start/start.ts'
import { instantOf } from '../platform/words/dates.ts'

const today = '2026-11-24'
let time = '11:00'
let database: TestDatabase
let app: App

before(async () => {
  database = await demonstrationDatabase(today)
  const now = () => instantOf(today, time)
  const { createApp } = await import('../app.tsx')
  app = await createApp({ ...database, config: readConfig({}), now })
})
after(async () => {
  await app.close()
  await database.close()
})

/** The mail to this address, once the worker has sent it. */
async function mailTo(address: string, about: string): Promise<string> {
  for (let looked = 0; looked < 100; looked++) {
    const [mail] = await database.db<
      { body: string }[]
    >`select body from outbox where sent_to = ${address} and subject like ${`%${about}%`}`
    if (mail) return mail.body
    await sleep(200)
  }
  throw new Error(`No mail about ${about} came to ${address}`)
}

const linkIn = (text: string, part: string) => new URL(text.split(/\s/).find((word) => word.includes(part))!).pathname

for (const javaScriptEnabled of [true, false]) {
  test(`somebody follows a demand on a phone, hears of it once, and leaves with one click, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
    const address = `qari-${javaScriptEnabled}@example.org`
    await withServer(app, (origin) =>
      withBrowser(async (browser) => {
        time = '11:00'
        const [{ ref }] = (await database.db`
          select d.ref from demand d join office_holder h on h.command_id = d.command_id and h.office_id = (
            select office_id from commitment c where c.command_id = d.command_id and c.demand_id = d.id order by c.id desc limit 1)
          join account a on a.id = h.account_id and a.sign_in_name = 'urban'
          join public_record.demand p on p.command_id = d.command_id and p.id = d.id and p.released_at is not null
          where d.state = 'promised' order by d.ref limit 1`) as unknown as [{ ref: string }]
        const reader = await visitor(browser, origin, { javaScriptEnabled })
        await reader.open(`/demands/${ref}`)
        await reader.page.getByRole('link', { name: 'تابع بالبريد الإلكتروني' }).first().click()
        await reader.send('/follow', { address: 'لا عنوان' })
        assert.ok((await reader.text()).includes('اكتب عنوانا إلكترونيا صحيحا'))
        await reader.send('/follow', { address })
        assert.ok((await reader.text()).includes('انظر في بريدك'))

        const confirm = linkIn(await mailTo(address, 'أكد متابعتك'), '/follow/confirmation/')
        await reader.open(confirm)
        await reader.send(confirm)
        assert.ok((await reader.text()).includes(ref))

        time = '12:00'
        const head = await signedIn(browser, origin, { javaScriptEnabled }, 'urban')
        await head.open(`/desk/demands/${ref}`)
        await head.send(`/desk/demands/${ref}/progress`, { text: 'أُنجز نصف العمل هذا الأسبوع وأُخبرت جمعية الحي.' })
        await head.leave()

        await database.db`delete from digest where day >= ${today}`
        await database.db`delete from turn where name like ${`${today}T%`}`
        time = javaScriptEnabled ? '17:00' : '18:00'
        const digest = await mailTo(address, 'جديد فيما تتابعه')
        assert.ok(digest.includes(`\u2066${ref}\u2069`) && digest.includes('خبر عن التنفيذ'), digest)

        const leaving = linkIn(digest, '/follow/leaving/')
        await reader.open(leaving)
        await reader.send(leaving)
        assert.ok((await reader.text()).includes('توقفت المتابعة'))
        assert.deepEqual([...(await database.db`select id from follower where address = ${address}`)], [])
        await reader.leave()
      }),
    )
  })
}
