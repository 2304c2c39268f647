import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { withBrowser, withServer } from '../../test/browser.ts'
import { type SampleRoom, sampleRooms } from '../../test/room-sample.ts'
import { weakLine } from '../../test/weak-line.ts'
import { type Person, testWorld, tokenOf, type World } from '../../test/world.ts'
import { admitWriter } from './admit-writer.ts'

const asked = 'نطلب حضورا أمنيا أمام حديقة النخيل مساء كل يوم'
const said = 'الإنارة ضعيفة قرب المدرسة'
const secret = 'ضربني الشرطي فلان يوم السبت'

let world: World
let rooms: ReturnType<typeof sampleRooms>
before(async () => {
  world = await testWorld()
  rooms = sampleRooms(world)
})
after(() => world.close())

test('a telephone without a network keeps what is written, reloads, meets the other writer and closes the meeting', async () => {
  const room = await rooms.opened()
  await admitWriter(world.context('cell'), { meetingId: room.meetingId, accountId: world.ids.accounts.chief })
  const line = await weakLine(await world.app())
  await inRoom(async (open) => {
    const cell = await open('cell', room, line.origin)
    await until(
      cell,
      async () => (await caches.match(location.pathname)) !== undefined && (await navigator.serviceWorker.ready).active !== null,
    )
    await cell.context().setOffline(true)
    await line.cut()
    await writeAll(cell)
    await cell.getByText('لا شبكة').waitFor()
    assert.match(await status(cell), /7 عناصر تنتظر الإرسال/)
    await cell.reload()
    await cell.getByText(asked).first().waitFor()
    assert.match(await status(cell), /7 عناصر تنتظر الإرسال/)
    assert.equal(await world.db`select 1 from room_operation where meeting_id = ${room.meetingId}`.then(({ length }) => length), 0)

    const chief = await open('chief', room)
    await intervene(chief, 'نشكر مصالح الأمن على حضورها')
    await chief.getByText('كل ما دونته محفوظ لدى القيادة.').waitFor()

    await line.mend()
    await cell.context().setOffline(false)
    await cell.getByText('كل ما دونته محفوظ لدى القيادة.').waitFor()
    await cell.getByText('نشكر مصالح الأمن على حضورها').first().waitFor()
    await chief.getByText(said).first().waitFor()
    assert.equal(await overflow(cell), 0)

    await cell.locator('form[action$="/closure"] button').click()
    await cell.getByText('ختم اللقاء وصار ما دون فيه في السجل.').first().waitFor()
    await until(cell, async () => (await caches.keys()).length === 0)
    assert.doesNotMatch(await keptOn(cell), /operations|نطلب/)
    await chief.getByText('ختم اللقاء وصار ما دون فيه في السجل.').first().waitFor()
  }).finally(line.cut)
  const demands = await world.db`
    select d.state, r.next_step from demand d join room_demand r on r.demand_id = d.id where d.meeting_id = ${room.meetingId}`
  assert.deepEqual([...demands], [{ state: 'promised', nextStep: 'commitment' }])
  const attendance = await world.db`select women, men from attendance where meeting_id = ${room.meetingId} and association_id is not null`
  assert.deepEqual([...attendance], [{ women: 2, men: 1 }])
  assert.equal((await world.db`select 1 from contribution where meeting_id = ${room.meetingId}`).length, 2)
})

test('two who correct one entry without a network keep both texts, and one of them chooses', async () => {
  const room = await rooms.opened()
  await admitWriter(world.context('cell'), { meetingId: room.meetingId, accountId: world.ids.accounts.chief })
  await rooms.send('cell', room, [rooms.remark('الإنارة ضعيفة')])
  await inRoom(async (open) => {
    const [cell, chief] = [await open('cell', room), await open('chief', room)]
    for (const [page, text] of [
      [cell, 'الإنارة ضعيفة جدا'],
      [chief, 'الإنارة منعدمة'],
    ] as const) {
      await page.context().setOffline(true)
      await page.locator('#interventions summary').click()
      await page.locator('#interventions textarea').fill(text)
      await page.locator('#interventions').getByRole('button', { name: 'دون' }).click()
      await page.getByText('عنصر واحد ينتظر الإرسال').waitFor()
    }
    for (const page of [cell, chief]) await page.context().setOffline(false)
    for (const page of [cell, chief]) await page.locator('.room-conflict').waitFor()
    for (const text of ['الإنارة ضعيفة جدا', 'الإنارة منعدمة'])
      await cell.locator('.room-conflict').getByText(text, { exact: true }).waitFor()
    await cell.locator('.room-conflict form', { hasText: 'الإنارة منعدمة' }).getByRole('button').click()
    await chief.locator('.room-conflict').waitFor({ state: 'detached' })
    assert.equal(await chief.getByText('الإنارة ضعيفة جدا').count(), 0)
  })
})

test('a complaint leaves a count: not its words in the browser, on the server or in the ledger', async () => {
  const room = await rooms.opened()
  await inRoom(async (open) => {
    const cell = await open('cell', room)
    await cell.locator('#capture-intervention > summary').click()
    await cell.locator('#capture-intervention textarea').fill(secret)
    await cell.locator('#capture-intervention [name=contributionKind]').selectOption('complaint')
    assert.equal(await cell.locator('#capture-intervention textarea').inputValue(), '')
    await cell.getByText('المفتشية العامة للأمن الوطني').waitFor()
    await cell.getByRole('button', { name: 'وجهت شكاية' }).click()
    await cell.getByText('وجهت شكاية واحدة').waitFor()
    await cell.getByText('كل ما دونته محفوظ').waitFor()
    const kept = await keptOn(cell)
    assert.ok(kept.includes('diversion') && !kept.includes('ضربني'), kept)
  })
  const kept = await world.db<{ value: object }[]>`select value from room_operation where meeting_id = ${room.meetingId}`
  assert.deepEqual([...kept], [{ value: {} }])
  assert.deepEqual([...(await world.db`select 1 from ledger where note::text like '%ضربني%'`)], [])
})

test('a text that seems to name somebody is read again before it is kept', async () => {
  const room = await rooms.opened()
  await inRoom(async (open) => {
    const cell = await open('cell', room)
    await cell.locator('#capture-demand textarea').fill('اتصلوا بنا على 0612345678 من فضلكم')
    const save = cell.locator('#capture-demand').getByRole('button', { name: 'دون' })
    await save.click()
    await cell.locator('#capture-demand [data-names]').waitFor()
    assert.doesNotMatch(await keptOn(cell), /0612345678/)
    await cell.locator('#capture-demand textarea').fill(asked)
    await save.click()
    await cell.locator('#demands').getByText(asked).first().waitFor()
  })
})

test('without scripts plain forms do the same, one entry at a time, and members come by the code on the wall', async () => {
  const room = await rooms.opened()
  await inRoom(
    async (open, browser, baseURL) => {
      const cell = await open('cell', room)
      await cell.goto(`/desk/meetings/${room.ref}/room/code`)
      const address = new URL((await cell.locator('.room-address').textContent())!)
      const member = await (await browser.newContext({ baseURL, ...phone, javaScriptEnabled: false })).newPage()
      await member.goto(address.pathname)
      await member.locator('select').selectOption(world.ids.association)
      await member.locator('[name=women]').fill('2')
      await member.locator('[name=men]').fill('1')
      await member.getByRole('button', { name: 'نحن حاضرون' }).click()
      await member.getByText('سجل حضور جمعيتكم').first().waitFor()
      assert.equal(await overflow(member), 0)

      await cell.goto(`/desk/meetings/${room.ref}/room`)
      await cell.locator('#attendance summary').first().click()
      await cell.getByText('صرحت بنفسها').first().waitFor()
      await writeAll(cell, false)
      assert.equal(await overflow(cell), 0)
      await cell.locator('form[action$="/closure"] button').click()
      await cell.getByText('ختم اللقاء وصار ما دون فيه في السجل.').first().waitFor()
    },
    { javaScriptEnabled: false },
  )
  const [meeting] = await world.db<{ state: string }[]>`select state from meeting where id = ${room.meetingId}`
  assert.equal(meeting!.state, 'minutes_draft')
  const counts = await world.db`select women, men from attendance where meeting_id = ${room.meetingId} and association_id is not null`
  assert.deepEqual([...counts], [{ women: 2, men: 1 }])
})

test('signing out takes what was kept off the device, and asks first when something was not sent', async () => {
  const room = await rooms.opened()
  await inRoom(async (open) => {
    const cell = await open('cell', room)
    await until(cell, async () => (await caches.match(location.pathname)) !== undefined)
    await intervene(cell, said)
    await cell.getByText('كل ما دونته محفوظ').waitFor()
    assert.match(await keptOn(cell), /الإنارة/)
    await cell.context().route('**/operations*', (route) => route.abort())
    await intervene(cell, 'الإنارة منعدمة قرب السوق')
    // From another page of the desk, where the script of the room does not run.
    await cell.goto('/desk')
    const signOut = async (sure: boolean) => {
      cell.once('dialog', (dialog) => (sure ? dialog.accept() : dialog.dismiss()))
      if (!(await cell.locator('form[action="/session/end"] button').first().isVisible()))
        await cell.locator('.menu-toggle summary').click()
      await cell.locator('form[action="/session/end"] button').first().click()
      await cell.waitForLoadState()
    }
    await signOut(false)
    assert.match(cell.url(), /\/desk$/)
    assert.match(await keptOn(cell), /منعدمة/)
    await signOut(true)
    assert.doesNotMatch(await keptOn(cell), /الإنارة|qurb-/)
    assert.equal(await cell.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0)
  })
})

/** Attendance and its counts, an intervention, a demand and its next step. With scripts or without. */
async function writeAll(page: Page, live = true): Promise<void> {
  const association = page.locator(`[data-entry="attendance-${world.ids.association}"]`)
  const office = page.locator(`[data-entry="attendance-${world.ids.officeHead}"]`)
  if (live) {
    await page.locator('#attendance summary').first().click()
    await association.getByRole('button', { name: 'حاضرة', exact: true }).click()
    await association.locator('[name=women]').fill('2')
    await association.locator('[name=men]').fill('1')
    await association.locator('[name=men]').blur()
  }
  await page.locator('#attendance > details > summary').nth(1).click()
  await office.getByRole('button', { name: 'حاضرة', exact: true }).click()
  if (!live) await page.waitForLoadState()
  await intervene(page, said)
  await reveal(page, 'demand')
  await page.locator('#capture-demand textarea').fill(asked)
  await page.locator('#capture-demand [name=place]').fill('حديقة النخيل')
  await page.locator('#capture-demand [name=timeBand]').selectOption('evening')
  await page.locator('#capture-demand').getByRole('button', { name: 'دون' }).click()
  await page.locator('#demands').getByText(asked).first().waitFor()
  await commit(page)
}

async function reveal(page: Page, kind: 'demand' | 'intervention'): Promise<void> {
  const place = page.locator(`#capture-${kind}`)
  if (!(await place.locator('textarea').isVisible())) await place.locator('> summary').click()
}

async function intervene(page: Page, text: string): Promise<void> {
  await reveal(page, 'intervention')
  await page.locator('#capture-intervention [name=contributionKind]').selectOption('remark')
  await page.locator('#capture-intervention [name=by]').selectOption(`association:${world.ids.association}`)
  await page.locator('#capture-intervention textarea').fill(text)
  await page.locator('#capture-intervention').getByRole('button', { name: 'دون' }).click()
  await page.locator('#interventions').getByText(text).first().waitFor()
}

async function commit(page: Page): Promise<void> {
  const step = page.locator('#demands details').first()
  await step.locator('> summary').click()
  const address = step.getByRole('link', { name: 'فتح الاستمارة' })
  if (await address.isVisible()) await address.click()
  await step.locator('[name=choice][value=commitment]').check()
  await step.locator('[name=officeId]').selectOption(world.ids.officeHead)
  await step.locator('[name=categoryId]').selectOption('presence')
  await step.locator('[name=text]').fill('جولتان راجلتان كل أسبوع بمحيط الحديقة')
  await step.locator('[name=commitmentKind][value=activity]').check()
  await step.locator('[name=dueOn]').fill('2026-04-15')
  await step.locator('[name=indicator]').fill('عدد الجولات المسجلة كل شهر')
  await step.getByRole('button', { name: 'احفظ الخطوة' }).click()
  await page.locator('#demands').getByText('الأجل: 15 أبريل 2026').waitFor()
}

const phone: BrowserContextOptions = { viewport: { width: 360, height: 740 }, locale: 'ar-MA' }
type Open = (person: Person, room: SampleRoom, origin?: string) => Promise<Page>

async function inRoom(
  work: (open: Open, browser: Browser, baseURL: string) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  await withServer(await world.app(), (baseURL) =>
    withBrowser(async (browser) => {
      const open: Open = async (person, room, origin = baseURL) => {
        const context = await browser.newContext({ baseURL: origin, ...phone, ...options })
        context.setDefaultTimeout(20_000)
        await context.addCookies([{ name: 'qurb_session', value: tokenOf(person), url: origin }])
        const page = await context.newPage()
        await page.goto(`/desk/meetings/${room.ref}/room`)
        if (options.javaScriptEnabled !== false) await page.locator('[data-status]:not([hidden])').waitFor()
        return page
      }
      await work(open, browser, baseURL)
    }),
  )
}

/** Playwright takes a promise for a yes: so the asking is done from here. */
async function until(page: Page, isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    // A page that is just being left cannot be asked.
    if (await page.evaluate(isSo).catch(() => false)) return
    await page.waitForTimeout(100)
  }
  assert.fail('It did not come true within twenty seconds')
}

async function status(page: Page): Promise<string> {
  return (await page.locator('[data-status]').textContent()) ?? ''
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** Everything that this browser keeps for the site, as one text. */
function keptOn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const bases = await indexedDB.databases()
    const stores = await Promise.all(
      bases.map(
        ({ name }) =>
          new Promise<unknown[]>((resolve, reject) => {
            const asked = indexedDB.open(name!)
            asked.onerror = () => reject(asked.error)
            asked.onsuccess = () => {
              const base = asked.result
              const names = [...base.objectStoreNames]
              if (names.length === 0) return resolve([])
              const all = base.transaction(names).objectStore(names[0]!).getAll()
              all.onsuccess = () => {
                base.close()
                resolve([name, ...all.result])
              }
            }
          }),
      ),
    )
    const pages: string[] = []
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys())
        if (!request.url.includes('/assets/')) pages.push(name, await (await cache.match(request))!.text())
    }
    return JSON.stringify([stores, pages, { ...localStorage }, { ...sessionStorage }])
  })
}
