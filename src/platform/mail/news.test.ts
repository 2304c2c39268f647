import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import fc from 'fast-check'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { newId } from '../ids.ts'
import { insertJob, listFailedJobs } from '../jobs/queries.ts'
import { doNextJob } from '../jobs/worker.ts'
import { dayOf } from '../words/dates.ts'
import type { Mail, News } from './mail.ts'
import { newsBy } from './news.ts'

let database: TestDatabase
before(async () => {
  database = await testDatabase()
})
after(() => database.close())

const commandId = newId()
let instant: Date
let sent: { at: string; mail: Mail }[]
let refusing: boolean
const now = () => instant
const at = (day: string, time: string) => {
  instant = new Date(`${day}T${time}:00Z`)
}
beforeEach(async () => {
  await database.db`truncate job, mail_day`
  sent = []
  refusing = false
  at('2026-03-02', '10:00')
})

const mailer = async (mail: Mail) => {
  if (refusing) throw new Error('451 later')
  sent.push({ at: instant.toISOString().slice(0, 16), mail })
}
const work = async () => {
  while (await doNextJob(database.db, { news: newsBy(mailer, now) }, now));
}

const news = (text: string, more: Partial<News> = {}): News => ({
  commandId,
  kind: 'own',
  to: 'jamia@example.org',
  letter: { language: 'ar', subject: `خبر ${text}`, parts: [{ text }], foot: [{ text: 'لماذا' }] },
  at: 17,
  quiet: { quietFrom: 21, quietUntil: 8 },
  ...more,
})
const tell = (text: string, more?: Partial<News>) =>
  insertJob(database.db, { id: newId(), name: 'news', data: news(text, more), runAt: instant })
const owed = { kind: 'owed', at: 8 } as const

test('what moves on one day is told in one mail, the oldest first, and why one gets it once', async () => {
  await tell('أول')
  await work()
  at('2026-03-02', '16:59')
  await tell('ثان')
  await tell('لغيره', { to: 'other@example.org' })
  await work()
  assert.equal(sent.length, 0)
  at('2026-03-02', '17:30')
  await work()
  const [own, other] = sent.map(({ mail }) => mail)
  assert.deepEqual([own!.to, own!.subject], ['jamia@example.org', 'جديد مطالبكم ولقاءاتكم: خبران'])
  assert.equal(own!.text, ['خبر أول', 'أول', 'خبر ثان', 'ثان', '—', 'لماذا\n'].join('\n\n'))
  assert.deepEqual([other!.to, other!.subject, sent.length], ['other@example.org', 'خبر لغيره', 2])
})

test('what moves after the mail of the day comes with that of the next', async () => {
  at('2026-03-02', '18:00')
  await tell('أول')
  await work()
  await tell('ثان')
  await work()
  at('2026-03-03', '17:29')
  await tell('ثالث')
  await work()
  at('2026-03-04', '17:30')
  await work()
  assert.deepEqual(
    sent.map(({ mail }) => mail.subject),
    ['خبر أول', 'جديد مطالبكم ولقاءاتكم: خبران'],
  )
  assert.equal((await database.db`select 1 from mail_day`).length, 1, 'days that are over are forgotten')
})

test('a reminder that the server refused until the next morning does not come beside that of the day: the newer says it all', async () => {
  at('2026-03-02', '08:00')
  refusing = true
  await tell('أمس', owed)
  for (const time of ['08:00', '08:01', '08:06', '08:36', '10:36']) {
    at('2026-03-02', time)
    await work()
  }
  assert.equal((await listFailedJobs(database.db))[0]!.attempts, 5)
  refusing = false
  at('2026-03-03', '08:00')
  await tell('اليوم', owed)
  await work()
  at('2026-03-03', '12:00')
  await work()
  assert.deepEqual(
    sent.map(({ mail }) => mail.subject),
    ['خبر اليوم'],
  )
})

test('of two workers at the same time one writes, and nothing is lost', async () => {
  at('2026-03-02', '18:00')
  for (const text of ['أول', 'ثان', 'ثالث', 'رابع']) await tell(text)
  await Promise.all([work(), work(), work()])
  assert.equal(sent.length, 1)
  at('2026-03-03', '17:30')
  await work()
  const told = sent.map(({ mail }) => mail.text).join()
  for (const text of ['أول', 'ثان', 'ثالث', 'رابع'])
    assert.equal([...told.matchAll(new RegExp(`(^|\\n|,)${text}\\n`, 'g'))].length, 1, text)
})

test('whatever happens and however often the server refuses: one mail a day and kind, in its hours, everything told once', async () => {
  const step = fc.record({
    wait: fc.integer({ min: 0, max: 600 }),
    what: fc.constantFrom('own', 'followed', 'nothing', 'nothing'),
    refusing: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      await database.db`truncate job, mail_day`
      sent = []
      let [minutes, n] = [0, 0]
      const later = (more: number) => {
        minutes += more
        instant = new Date(Date.parse('2026-03-02T10:00:00Z') + minutes * 60_000)
      }
      for (const one of steps) {
        later(one.wait)
        refusing = one.refusing
        if (one.what !== 'nothing')
          await tell(`(${n++})`, {
            kind: one.what as News['kind'],
            letter: { language: 'ar', subject: 'خبر', parts: [{ text: `(${n - 1})` }, { text: one.what }] },
          })
        await work()
      }
      refusing = false
      await database.db`update job set given_up_at = null, attempts = 0`
      for (let hour = 0; hour < 60; hour++) {
        later(60)
        await work()
      }
      const days = sent.map(({ at: when, mail }) => `${dayOf(new Date(`${when}Z`))} ${mail.text.includes('own') ? 'own' : 'followed'}`)
      assert.equal(new Set(days).size, days.length, days.join())
      for (const { at: when } of sent) assert.ok(Number(when.slice(11, 13)) >= 17 && Number(when.slice(11, 13)) < 21, when)
      const told = sent.flatMap(({ mail }) => [...mail.text.matchAll(/^\((\d+)\)$/gm)].map(([, nth]) => Number(nth)))
      assert.deepEqual(
        told.toSorted((a, b) => a - b),
        Array.from({ length: n }, (_, nth) => nth),
      )
    }),
    { numRuns: 20 },
  )
})
