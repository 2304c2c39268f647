import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { addDays } from '../src/platform/words/dates.ts'
import { withBrowser, withServer } from './browser.ts'
import { type Demonstration, demonstration } from './demonstration.ts'
import { signedIn, type Visitor, visitor } from './visitor.ts'

/** The whole way, walked by hand: minutes, a demand, an answer, a promise, its outcome, the word of those who asked. */
for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts'

  test(`a meeting and a demand go from the room to the public page, ${how}`, async () => {
    await atWork(javaScriptEnabled, async ({ as, anybody }) => {
      const cell = await as('khaliya')
      const publishers = [await as('nashr1'), await as('nashr2')] as const
      const meeting = await agreeMinutes(cell)
      await sign(publishers, meeting)

      const ref = await register(cell, meeting)
      await qualify(cell, ref)
      await sign(publishers, ref)

      const head = await as('urban')
      await promise(head, ref)
      await keep(head, ref)
      await judge(await as('jamia1'), ref)
      await sign(publishers, ref)

      const reader = await anybody()
      await reader.open(`/demands/${ref}`)
      const story = await reader.text()
      for (const said of [
        texts.public,
        texts.promise,
        texts.indicator,
        texts.progress,
        texts.evidence,
        texts.word,
        'جمعية النخيل للتنمية والتضامن',
      ]) {
        assert.ok(story.includes(said), `the public page does not say: ${said}`)
      }
      assert.ok(!story.includes(texts.said), 'the words of the room are public')
      await reader.open(`/meetings/${meeting}`)
      assert.match(await reader.text(), /حصيلة سنة من المطالب/)
    })
  })
}

const texts = {
  said: 'بغينا شي حل للزحام حدا السوق فالصباح، الدراري ما كيلقاوش منين يدوزو.',
  public: 'تنظيم السير قرب السوق صباحا لتسهيل مرور التلاميذ',
  promise: 'ينظم شرطيان السير قرب السوق في أيام الدراسة إلى نهاية الدورة.',
  indicator: 'عدد أيام الدراسة المغطاة من مجموعها',
  progress: 'بدأ التنظيم هذا الأسبوع وأُخبرت جمعية الحي.',
  evidence: 'غُطيت أيام الدراسة كلها خلال المدة، والجدول لدى الهيئة الحضرية.',
  word: 'عاين أعضاء الجمعية ذلك، والمرور صار سهلا.',
}

let site: Demonstration
before(async () => {
  site = await demonstration()
})
after(() => site.close())

interface Work {
  as: (signInName: string) => Promise<Visitor>
  anybody: () => Promise<Visitor>
}

async function atWork(javaScriptEnabled: boolean, work: (people: Work) => Promise<void>): Promise<void> {
  await withServer(site.app, (baseURL) =>
    withBrowser((browser: Browser) =>
      work({
        as: (signInName) => signedIn(browser, baseURL, { javaScriptEnabled }, signInName),
        anybody: () => visitor(browser, baseURL, { javaScriptEnabled }),
      }),
    ),
  )
}

/** The minutes of the last meeting, or of one that is held for the purpose when those are agreed already. */
async function agreeMinutes(cell: Visitor): Promise<string> {
  const [open] = await site.db<{ ref: string }[]>`select ref from meeting where state = 'minutes_draft' order by day desc limit 1`
  const ref = open?.ref ?? (await holdMeeting(cell))
  const path = `/desk/meetings/${ref}`
  await cell.open(path)
  const first = cell.page.locator(`form[action="${path}/agreement"] [name=agreed]`).first()
  await cell.send(`${path}/agreement`, { agreed: [(await first.getAttribute('value'))!] })
  return ref
}

async function holdMeeting(cell: Visitor): Promise<string> {
  await cell.open('/desk/meetings/new')
  await cell.send('/desk/meetings', { title: 'لقاء حول السير قرب الأسواق', day: site.today, time: '09:00', place: 'دار الشباب المنبع' })
  const ref = new URL(cell.page.url()).pathname.split('/').at(-1)!
  const path = `/desk/meetings/${ref}`
  await cell.send(`${path}/announcement`)
  await cell.send(`${path}/attendance`, { 'attendance.0.state': 'حاضر', 'attendance.0.women': '2', 'attendance.0.men': '1' })
  await cell.send(`${path}/minutes`, {
    minutes: 'افتُتح اللقاء بمراجعة الالتزامات المفتوحة، ثم عُرضت حصيلة سنة من المطالب وأجوبتها.',
    communique: 'انعقد لقاء حول السير قرب الأسواق، عُرضت فيه حصيلة سنة من المطالب.',
  })
  return ref
}

async function register(cell: Visitor, meeting: string): Promise<string> {
  const [room] = await site.db<{ id: string }[]>`select id from meeting where ref = ${meeting}`
  await cell.open(`/desk/demands/new?meeting=${room!.id}`)
  await cell.send('/desk/demands', { associationId: 'جمعية النخيل للتنمية والتضامن' })
  assert.match(await cell.text(), /اكتب المطلب بكلمات من طلبه/, 'a demand without words is taken')
  await cell.send('/desk/demands', { original: texts.said })
  return new URL(cell.page.url()).pathname.split('/').at(-1)!
}

async function qualify(cell: Visitor, ref: string): Promise<void> {
  await cell.send(`/desk/demands/${ref}/qualification`, {
    publicText: texts.public,
    categoryId: 'السير والوقوف',
    answerOfficeId: 'رئيس الهيئة الحضرية',
    districtId: 'حي الزيتون',
  })
}

/** A promise without an owner and a day is sent back, with everything that was typed. */
async function promise(head: Visitor, ref: string): Promise<void> {
  const path = `/desk/demands/${ref}/answer`
  await head.open(`/desk/demands/${ref}`)
  await head.send(path, { kind: 'commitment', text: texts.promise, indicator: texts.indicator })
  assert.match(await head.text(), /هذا جواب مبدئي لا التزام/)
  assert.equal(await head.page.locator(`form[action="${path}"] [name=text]`).inputValue(), texts.promise)
  await head.send(path, { officeId: 'رئيس الهيئة الحضرية', commitmentKind: 'activity', dueOn: addDays(site.today, 30) })
  await head.send(`/desk/demands/${ref}/progress`, { text: texts.progress })
}

async function keep(head: Visitor, ref: string): Promise<void> {
  await head.send(`/desk/demands/${ref}/outcome`, { outcome: 'kept', evidence: texts.evidence })
}

async function judge(member: Visitor, ref: string): Promise<void> {
  await member.open(`/desk/demands/${ref}`)
  await member.send(`/desk/demands/${ref}/verdict`, { verdict: 'kept', reason: texts.word })
}

/** Both publishers sign everything that waits; nobody can sign alone. */
async function sign(publishers: readonly [Visitor, Visitor], about: string): Promise<void> {
  const waiting = () => site.db<{ id: string }[]>`
    select r.id from release r
    left join demand d on d.command_id = r.command_id and d.id = r.demand_id
    left join meeting m on m.command_id = r.command_id and m.id = r.subject_id
    where r.state = 'waiting' and ${about} in (d.ref, m.ref) order by r.id`
  const asked = await waiting()
  assert.ok(asked.length > 0, `nothing about ${about} waits for signatures`)
  for (const publisher of publishers) {
    for (const { id } of asked) {
      await publisher.open('/desk/releases')
      await publisher.send(`/desk/releases/${id}/signature`)
    }
    if (publisher === publishers[0]) assert.equal((await waiting()).length, asked.length, 'one signature was enough')
  }
  assert.equal((await waiting()).length, 0)
}
