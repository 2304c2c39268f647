import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { withBrowser, withServer } from './browser.ts'
import { type Demonstration, demonstration } from './demonstration.ts'
import { signedIn, type Visitor, visitor } from './visitor.ts'

const association = 'جمعية النخيل للتنمية والتضامن'
const said = 'طلبت الجمعية حضورا أمام المدارس، ووعدت المصلحة بدراسة الطلب.'
const proposed = 'طلبت الجمعية حضورا يوميا أمام المدارس، ووعدت المصلحة بجواب داخل أسبوع.'
const reason = 'قيل في اللقاء: داخل أسبوع، وسجلناه في دفترنا.'
const reply = 'لم يذكر أحد عن المصلحة أجلا في اللقاء.'

let site: Demonstration
before(async () => {
  site = await demonstration()
})
after(() => site.close())

for (const javaScriptEnabled of [true, false]) {
  test(`an association amends the minutes on a telephone, and its dissent is public, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async () => {
    await withServer(site.app, (baseURL) =>
      withBrowser(async (browser) => {
        const as = (name: string) => signedIn(browser, baseURL, { javaScriptEnabled }, name)
        const cell = await as('khaliya')
        const ref = await circulated(cell)
        const path = `/desk/meetings/${ref}/minutes`
        const member = await as('jamia1')
        await amend(member, path)
        await recordDissent(cell, path)
        await member.open(path)
        assert.match(await member.text(), /خلاف مسجل/)
        await member.send(`${path}/words`, { word: 'agrees' })
        await cell.open(path)
        await cell.send(`${path}/agreement`)
        await sign(await Promise.all([as('nashr1'), as('nashr2')]), ref)
        const reader = await visitor(browser, baseURL, { javaScriptEnabled })
        await reader.open(`/meetings/${ref}`)
        const shown = await reader.text()
        for (const words of [association, 'موافقة مع تحفظ', proposed, reason, reply]) assert.ok(shown.includes(words), words)
        await reader.page.locator('#minutes details summary').click()
        assert.ok((await reader.text()).includes(said))
      }),
    )
  })
}

/** A meeting of today with that association, whose draft lies before it. */
async function circulated(cell: Visitor): Promise<string> {
  await cell.open('/desk/meetings/new')
  await cell.send('/desk/meetings', { title: 'لقاء حول محيط المدارس', day: site.today, time: '09:00', place: 'دار الشباب المنبع' })
  const path = new URL(cell.page.url()).pathname
  await cell.send(`${path}/announcement`)
  const [{ id } = { id: '' }] = await site.db<{ id: string }[]>`select id from association where name_ar = ${association}`
  const field = await cell.page.locator(`input[value="${id}"][name$=associationId]`).getAttribute('name')
  await cell.send(`${path}/attendance`, { [field!.replace('associationId', 'state')]: 'حاضر' })
  await cell.open(`${path}/minutes`)
  await cell.send(`${path}/minutes`, { minutes: `# مداخلات الجمعيات\n${said}` })
  await cell.send(`${path}/minutes/circulation`)
  return path.split('/').at(-1)!
}

/** Whoever changes nothing is told so, and loses nothing. */
async function amend(member: Visitor, path: string): Promise<void> {
  await member.open(path)
  await member.page.locator('#p2 a').click()
  await member.page.waitForLoadState()
  const amendments = `${path}/passages/2/amendments`
  await member.send(amendments, { reason })
  assert.match(await member.text(), /لم تغير شيئا في الفقرة/)
  assert.equal(await member.page.locator('[name=reason]').inputValue(), reason)
  await member.send(amendments, { newText: proposed })
  assert.match(await member.text(), /ينتظر جوابا/)
  assert.equal(await member.page.locator('ins').count(), 2)
}

async function recordDissent(cell: Visitor, path: string): Promise<void> {
  await cell.open(path)
  await cell.page.locator(`#closing a[href^="${path}/amendments/"]`).click()
  await cell.page.waitForLoadState()
  await cell.send(`${new URL(cell.page.url()).pathname}/dissent`, { reply })
}

async function sign(publishers: readonly Visitor[], ref: string): Promise<void> {
  const waiting = await site.db<{ id: string }[]>`
    select r.id from release r join meeting m on m.command_id = r.command_id and m.id = r.subject_id
    where r.state = 'waiting' and m.ref = ${ref} order by r.id`
  for (const publisher of publishers) {
    for (const { id } of waiting) {
      await publisher.open('/desk/releases')
      await publisher.send(`/desk/releases/${id}/signature`)
    }
  }
}
