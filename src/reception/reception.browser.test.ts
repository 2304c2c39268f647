import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { withBrowser, withServer } from '../../test/browser.ts'
import { type Demonstration, demonstration } from '../../test/demonstration.ts'
import { photoWithPlace } from '../../test/photo.ts'
import { signedIn, type Visitor, visitor } from '../../test/visitor.ts'

let site: Demonstration
before(async () => {
  site = await demonstration()
})
after(() => site.close())

const text = 'نطلب إصلاح الإنارة في الممر المؤدي إلى المكتبة البلدية'
const button = ({ page }: Visitor, value: string) => page.locator(`button[name="step"][value="${value}"]:not([aria-hidden])`)
const press = async (person: Visitor, value: string) => {
  await button(person, value).click()
  await person.page.waitForLoadState()
}
const width = ({ page }: Visitor) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with scripts' : 'without scripts'

  test(`a citizen with a telephone sends a demand with a photo and a place, gets a receipt and follows it, ${how}`, async () => {
    await withServer(site.app, (origin) =>
      withBrowser(async (browser) => {
        const citizen = await visitor(browser, origin, { javaScriptEnabled })
        const { page } = citizen
        await citizen.open('/reception')
        await page.locator('[name="original"]').fill(text)
        await page.locator('[name="photos"]').setInputFiles({ name: 'p.jpg', mimeType: 'image/jpeg', buffer: await photoWithPlace() })
        await page.locator('input[type="image"]').click({ position: { x: 160, y: 130 } })
        if (!javaScriptEnabled) await page.waitForLoadState()
        assert.notEqual(await page.locator('[name="latitude"]').inputValue(), '')
        assert.equal(await page.locator('[name="original"]').inputValue(), text)
        await press(citizen, 'check')
        assert.equal(await width(citizen), 0)
        assert.match(await citizen.text(), /وصلت صورة واحدة/)
        assert.match(await citizen.text(), /حي .*موضع على الخريطة/s)
        await press(citizen, 'send')
        assert.match(page.url(), /\/receipts\/[\w-]{43}\/paper/)
        assert.equal(await width(citizen), 0)
        const receipt = await citizen.text()
        assert.match(receipt, /BM-2026-\d{4}/)
        await page.getByRole('link', { name: 'افتح صفحة التتبع' }).click()
        await page.waitForLoadState()
        assert.ok((await citizen.text()).includes(text))
        assert.ok(await page.locator('.photos img').evaluate((image: HTMLImageElement) => image.naturalWidth > 0 || !image.complete))
        assert.equal(await width(citizen), 0)
        await citizen.leave()
      }),
    )
  })
}

test('an association with a telephone asks for two things with a photo and a point, without scripts, and sees what it sent', async () => {
  await withServer(site.app, (origin) =>
    withBrowser(async (browser) => {
      const member = await signedIn(browser, origin, { javaScriptEnabled: false }, 'jamia1')
      const { page } = member
      await member.open('/desk/demands/new')
      await page.locator('[name="original"]').fill(`- ${text}\n- نطلب ممرا للراجلين أمام المدرسة`)
      await page.locator('[name="photos"]').setInputFiles({ name: 'p.jpg', mimeType: 'image/jpeg', buffer: await photoWithPlace() })
      await page.locator('input[type="image"]').click({ position: { x: 160, y: 130 } })
      await page.waitForLoadState()
      assert.notEqual(await page.locator('[name="latitude"]').inputValue(), '')
      await press(member, 'check')
      assert.equal(await width(member), 0)
      assert.equal(await page.locator('[name="parts.0.text"]').inputValue(), text)
      assert.match(await member.text(), /وصلت صورة واحدة/)
      await press(member, 'send')
      assert.match(page.url(), /\/desk\/demands\?done=/)
      const sent = await site.db<{ ref: string }[]>`
        select d.ref from demand d join demand_place p on p.demand_id = d.id
        where d.channel = 'form' and d.association_id is not null and p.location is not null order by d.ref desc limit 2`
      assert.equal(sent.length, 2)
      await member.open(`/desk/demands/${sent[1]!.ref}`)
      assert.equal(await width(member), 0)
      const [shown] = await page.locator('.photos img').all()
      assert.equal((await page.request.get((await shown!.getAttribute('src'))!)).status(), 200)
      await member.leave()
    }),
  )
})

test('drafts stay in the browser only for who chose it, through a dead network, and go when the demand has arrived', async () => {
  await withServer(site.app, (origin) =>
    withBrowser(async (browser) => {
      const citizen = await visitor(browser, origin, {})
      const { page } = citizen
      const stored = () => page.evaluate(() => localStorage.getItem('qurb-drafts') ?? '')
      const write = (words: string) => page.locator('[name="original"]').fill(words)
      await citizen.open('/reception')
      await write('لا يُحفظ هذا النص لأن أحدا لم يختر ذلك')
      assert.equal(await stored(), '')
      await write(text)
      await page.locator('#keep-draft').check()
      await page.context().setOffline(true)
      await write(`${text} والساحة`)
      await button(citizen, 'check').click()
      assert.match(await citizen.text(), /لا شبكة الآن/)
      assert.equal(await page.locator('[name="original"]').inputValue(), `${text} والساحة`)
      await page.context().setOffline(false)
      page.once('dialog', (dialog) => dialog.accept())
      await citizen.open('/reception')
      await write('مسودة ثانية عن ضجيج الورشات قرب المحطة')
      await page.locator('#keep-draft').check()
      assert.equal((JSON.parse(await stored()) as unknown[]).length, 2)
      await page.locator('.drafts-list li', { hasText: 'المكتبة' }).getByRole('button', { name: 'أكمل' }).click()
      assert.equal(await page.locator('[name="original"]').inputValue(), `${text} والساحة`)
      await press(citizen, 'check')
      await press(citizen, 'send')
      await page.waitForURL(/\/paper/)
      assert.match(await stored(), /ضجيج الورشات/)
      assert.doesNotMatch(await stored(), /المكتبة/)
      await citizen.open('/reception')
      await page.locator('[data-erase-all]').click()
      assert.equal(await stored(), '')
      await citizen.leave()
    }),
  )
})

test('what was asked before is shown while one writes, and the cell merges a demand and takes it back', async () => {
  await withServer(site.app, (origin) =>
    withBrowser(async (browser) => {
      const [open] = await site.db<{ ref: string; text: string }[]>`
        select p.ref, p.text from public_record.demand p where p.released_at is not null and p.state = 'qualified' order by p.ref desc limit 1`
      const citizen = await visitor(browser, origin, {})
      await citizen.open('/reception')
      await citizen.page.locator('[name="original"]').fill(open!.text)
      await citizen.page.locator('.similar .record').first().waitFor()
      assert.ok((await citizen.page.locator('.similar').textContent())!.includes(open!.ref))
      await press(citizen, 'check')
      await press(citizen, 'send')
      const mine = (await citizen.text()).match(/BM-2026-\d{4}/)![0]
      const cell = await signedIn(browser, origin, {}, 'khaliya')
      await cell.open(`/desk/demands/${mine}`)
      await cell.page
        .locator('form', { has: cell.page.locator(`input[value="${open!.ref}"]`) })
        .getByRole('button')
        .click()
      await cell.page.waitForLoadState()
      assert.match(await cell.text(), /ضُم إلى/)
      await citizen.open(new URL(citizen.page.url()).pathname.replace('/paper', ''))
      assert.match(await citizen.text(), new RegExp(`يُتابع هذا المطلب في.*${open!.ref}`, 's'))
      await cell.send(`/desk/demands/${mine}/separation`)
      assert.match(await cell.text(), /قبول المطلب/)
      await cell.leave()
      await citizen.leave()
    }),
  )
})
