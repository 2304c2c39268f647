import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addDays, formatDay } from '../src/platform/words/dates.ts'
import { withBrowser, withServer } from './browser.ts'
import { type Demonstration, demonstration } from './demonstration.ts'
import { signedIn, type Visitor, visitor } from './visitor.ts'

const association = 'جمعية النخيل للتنمية والتضامن'
const said = 'تنظيم السير قرب سوق الزيتون صباحا'
const texts = {
  public: 'تنظيم السير قرب السوق صباحا لتسهيل مرور التلاميذ',
  promise: 'ينظم رجال الأمن السير قرب السوق في أيام الدراسة إلى نهاية الدورة.',
  indicator: 'عدد أيام الدراسة المغطاة من مجموعها',
  progress: 'بدأ التنظيم هذا الأسبوع وأُخبرت جمعية الحي.',
  evidence: 'غُطيت أيام الدراسة كلها خلال المدة، والجدول لدى الهيئة الحضرية.',
  word: 'عاين أعضاء الجمعية ذلك، والمرور صار سهلا.',
}
const communique = 'انعقد لقاء حول السير قرب الأسواق، وعُرضت فيه المطالب المفتوحة وآجالها.'

let site: Demonstration
before(async () => {
  site = await demonstration()
})
after(() => site.close())

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts'

  test(`a report becomes a meeting, and one of its demands a promise that was kept, ${how}`, async () => {
    await atWork(javaScriptEnabled, async ({ as, anybody }) => {
      const cell = await as('khaliya')
      const publishers = [await as('nashr1'), await as('nashr2')] as const
      const meeting = await confirmReport(cell)
      await writeMinutes(cell, meeting)
      await agree(cell, meeting)
      await tell(cell, meeting)
      await sign(publishers, meeting)

      const ref = await demandOf(meeting)
      await qualify(cell, ref)
      await sign(publishers, ref)
      const head = await as('urban')
      await promise(head, ref)
      await head.send(`/desk/demands/${ref}/outcome`, { outcome: 'kept', evidence: texts.evidence })
      const member = await as('jamia1')
      await member.open(`/desk/demands/${ref}`)
      await member.send(`/desk/demands/${ref}/verdict`, { verdict: 'kept', reason: texts.word })
      await sign(publishers, ref)

      const reader = await anybody()
      await reader.open(`/demands/${ref}`)
      const story = await reader.text()
      for (const shown of [...Object.values(texts), association]) assert.ok(story.includes(shown), `the public page does not say: ${shown}`)
      assert.ok(!story.includes(said), 'the words of the room are public')
      await reader.open(`/meetings/${meeting}`)
      assert.ok((await reader.text()).includes(communique))
    })
  })

  test(`a meeting goes from its plan to its minutes, and a demand is taken at the desk, ${how}`, async () => {
    await atWork(javaScriptEnabled, async ({ as, anybody }) => {
      const cell = await as('khaliya')
      const meeting = await hold(cell)
      const ref = await register(cell, meeting)
      await writeMinutes(cell, meeting)
      await cell.open(`/desk/meetings/${meeting}`)
      assert.ok((await cell.text()).includes(ref), 'the meeting does not show its demand')
      const reader = await anybody()
      const response = await reader.page.goto(`/demands/${ref}`)
      assert.equal(response?.status(), 404, 'a demand is public before anybody has signed it')
    })
  })
}

interface Work {
  as: (signInName: string) => Promise<Visitor>
  anybody: () => Promise<Visitor>
}

async function atWork(javaScriptEnabled: boolean, work: (people: Work) => Promise<void>): Promise<void> {
  await withServer(site.app, (baseURL) =>
    withBrowser((browser) =>
      work({
        as: (signInName) => signedIn(browser, baseURL, { javaScriptEnabled }, signInName),
        anybody: () => visitor(browser, baseURL, { javaScriptEnabled }),
      }),
    ),
  )
}

/** Pastes a report, is sent back while something is undecided, and decides of every field. */
async function confirmReport(cell: Visitor): Promise<string> {
  const day = formatDay('ar', addDays(site.today, -4), 'full').replace('،', '')
  await cell.open('/desk/reports/new')
  await cell.send('/desk/reports', {
    text: `احتضن مقر ولاية أمن بني ملال، صباح يوم ${day}، لقاء تواصليا مع ${association}، ترأسه والي الأمن بالنيابة.\n\nوقد طالبت ${association} بـ${said}، كما أشادت بعمل رجال الأمن. وتطرق اللقاء إلى السير والجولان.`,
    publishedOn: addDays(site.today, -3),
  })
  const path = new URL(cell.page.url()).pathname
  await cell.send(`${path}/confirmation`, { title: 'لقاء حول السير قرب الأسواق' })
  assert.match(await cell.text(), /بت في هذا المعطى/, 'a report is confirmed with nothing decided')
  await cell.send(`${path}/confirmation`, { ...(await firstAnswers(cell)), 'demand-1-by': association })
  assert.match(cell.page.url(), /\/desk\/meetings\//, await cell.text())
  return new URL(cell.page.url()).pathname.split('/').at(-1)!
}

/** The first of the answers that each question offers. */
async function firstAnswers({ page }: Visitor): Promise<Record<string, string>> {
  const picks = await page
    .locator('.review-form input[type=radio]')
    .evaluateAll((inputs) => inputs.map((input) => [input.getAttribute('name'), input.getAttribute('value')]))
  return Object.fromEntries(picks.reverse())
}

async function writeMinutes(cell: Visitor, meeting: string): Promise<void> {
  const minutes = 'افتُتح اللقاء بمراجعة الالتزامات المفتوحة، ثم أُعطيت الكلمة للجمعية التي عرضت مطلبها.'
  await cell.open(`/desk/meetings/${meeting}/minutes`)
  await cell.send(`/desk/meetings/${meeting}/minutes`, { minutes })
}

/** The cell records the word of the association, which has no telephone today, and closes the minutes. */
async function agree(cell: Visitor, meeting: string): Promise<void> {
  const path = `/desk/meetings/${meeting}/minutes`
  await cell.send(`${path}/circulation`)
  await cell.send(`${path}/words`, { associationId: association, word: 'agrees' })
  await cell.send(`${path}/agreement`)
}

/** The record proposes a communiqué; the cell writes its own. */
async function tell(cell: Visitor, meeting: string): Promise<void> {
  await cell.open(`/desk/meetings/${meeting}/communique`)
  assert.match(await cell.text(), /واتُّفق على محضر اللقاء/)
  await cell.send(`/desk/meetings/${meeting}/communique`, { communique })
}

async function demandOf(meeting: string): Promise<string> {
  const [demand] = await site.db<{ ref: string }[]>`
    select d.ref from demand d join meeting m on m.command_id = d.command_id and m.id = d.meeting_id
    where m.ref = ${meeting} and d.original like ${`%${said}%`}`
  return demand!.ref
}

async function hold(cell: Visitor): Promise<string> {
  await cell.open('/desk/meetings/new')
  await cell.send('/desk/meetings', { title: 'لقاء حول أمن الأسواق', day: site.today, time: '09:00', place: 'دار الشباب المنبع' })
  const path = new URL(cell.page.url()).pathname
  await cell.send(`${path}/announcement`)
  await cell.send(`${path}/attendance`, { 'attendance.0.state': 'حاضر', 'attendance.0.women': '2', 'attendance.0.men': '1' })
  return path.split('/').at(-1)!
}

async function register(cell: Visitor, meeting: string): Promise<string> {
  const [room] = await site.db<{ id: string }[]>`select id from meeting where ref = ${meeting}`
  await cell.open(`/desk/demands/new?meeting=${room!.id}`)
  await cell.send('/desk/demands', { associationId: association })
  assert.match(await cell.text(), /اكتب المطلب بكلمات من طلبه/, 'a demand without words is taken')
  await cell.send('/desk/demands', { original: 'بغينا شي حل للزحام حدا السوق فالصباح، الدراري ما كيلقاوش منين يدوزو.' })
  await cell.send('/desk/demands')
  return new URL(cell.page.url()).pathname.split('/').at(-1)!
}

async function qualify(cell: Visitor, ref: string): Promise<void> {
  await cell.open(`/desk/demands/${ref}`)
  await cell.send(`/desk/demands/${ref}/qualification`, {
    publicText: texts.public,
    categoryId: 'السير والوقوف',
    answerOfficeId: 'رئيس الهيئة الحضرية',
    overrule: 'الهيئة الحضرية تتابع هذا السوق مع الجمعية',
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

/** Both publishers sign everything about it that waits; nobody can sign alone. */
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
