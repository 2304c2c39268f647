import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Document } from 'mupdf'
import type { Browser } from 'playwright-core'
import { withBrowser, withServer } from './browser.ts'
import { type Demonstration, demonstration } from './demonstration.ts'
import { signedIn, type Visitor } from './visitor.ts'

let site: Demonstration
before(async () => {
  site = await demonstration()
})
after(() => site.close())

const atWork = (work: (browser: Browser, baseURL: string) => Promise<void>) =>
  withServer(site.app, (baseURL) => withBrowser((browser) => work(browser, baseURL)))

const desktop = { viewport: { width: 1280, height: 900 } }

/** Brings a file with a row that is wrong, corrects it on the page and confirms. */
async function importList({ page }: Visitor, name: string): Promise<void> {
  const rows = [
    'اسم الجمعية;الحي;مجال العمل;الهاتف',
    `جمعية ${name} للبيئة;حي النخيل;بيئة;0612345678`,
    `جمعية ${name} للنساء;حي الرمان;فلاحة;`,
  ]
  await page.goto('/desk/exchange')
  await page.getByLabel('الجمعيات', { exact: true }).first().check()
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'جمعيات.csv', mimeType: 'text/csv', buffer: Buffer.from(`\uFEFF${rows.join('\r\n')}`) })
  await page.getByRole('button', { name: 'قراءة الملف' }).click()
  await page.waitForURL(/\/desk\/imports\//)
  const preview = await page.locator('main').ariaSnapshot()
  assert.match(preview, /لم يُسجل شيء بعد/)
  assert.match(preview, /الصف 3/)
  assert.equal(
    await page
      .locator('main')
      .getByRole('button', { name: /^تسجيل/ })
      .count(),
    0,
    'a file with a wrong row can be confirmed',
  )
  await page.getByLabel('مجال العمل').last().fill('نساء')
  await page.getByRole('button', { name: 'حفظ التصحيحات' }).click()
  await page.getByRole('button', { name: 'تسجيل صفين' }).click()
  await page.getByText('سُجل صفان').waitFor()
  await page.goto(`/desk/associations?q=${encodeURIComponent(name)}`)
  assert.match(await page.locator('main').ariaSnapshot(), new RegExp(`جمعية ${name} للنساء`))
}

test('associations come in from a table at a desk in Arabic: a wrong row is corrected on the page', () =>
  atWork(async (browser, baseURL) => {
    const cell = await signedIn(browser, baseURL, desktop, 'khaliya')
    await importList(cell, 'الواحة')
    await cell.leave()
  }))

test('the same works on a telephone without scripts', () =>
  atWork(async (browser, baseURL) => {
    const cell = await signedIn(browser, baseURL, { javaScriptEnabled: false }, 'khaliya')
    await importList(cell, 'السواقي')
    await cell.leave()
  }))

test('the desk is walked by keys: down, up, selected, counted, opened, explained', () =>
  atWork(async (browser, baseURL) => {
    const cell = await signedIn(browser, baseURL, desktop, 'khaliya')
    const { page } = cell
    await page.goto('/desk?kind=examine')
    const focused = () => page.evaluate(() => (document.activeElement as HTMLAnchorElement).href)
    const links = await page.locator('[data-line] a').evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))
    assert.ok(links.length > 2)
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    assert.equal(await focused(), links[1])
    await page.keyboard.press('x')
    await page.keyboard.press('k')
    assert.equal(await focused(), links[0])
    await page.keyboard.press('x')
    assert.match((await page.locator('[data-chosen]').textContent()) ?? '', /2/)
    await page.keyboard.press('?')
    assert.equal(await page.locator('#keys').evaluate((dialog) => (dialog as HTMLDialogElement).open), true)
    await page.keyboard.press('j')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'فحص معا' }).click()
    await page.waitForURL(/\/desk\/examination/)
    assert.equal(await page.locator('textarea').count(), 2)
    await page.goBack()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await page.waitForURL(links[0]!)
    await cell.leave()
  }))

test('on a telephone without scripts a filter is kept, its address shared, and demands examined together', () =>
  atWork(async (browser, baseURL) => {
    const cell = await signedIn(browser, baseURL, { javaScriptEnabled: false }, 'khaliya')
    const { page } = cell
    await cell.open('/desk?kind=examine')
    await cell.send('/desk/filters?kind=examine', { name: 'ما يُفحص اليوم', shared: ['yes'] })
    assert.match(await cell.text(), /ما يُفحص اليوم/)
    const refs = (await page.locator('[data-choice]').evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value))).slice(
      0,
      2,
    )
    for (const ref of refs) await page.locator(`[value="${ref}"]`).check()
    await page.getByRole('button', { name: 'فحص معا' }).click()
    await cell.send('/desk/examination', {
      categoryId: 'السير',
      answerOfficeId: 'رئيس الهيئة الحضرية',
      overrule: 'الهيئة الحضرية تتابع هذا الشارع منذ شهر',
      [`text.${refs[0]}`]: 'تنظيم السير قرب السوق في الصباح',
      [`text.${refs[1]}`]: 'تنظيم الوقوف أمام المدرسة عند الخروج',
    })
    const rows = await site.db<{ state: string }[]>`select state from demand where ref = any(${refs})`
    assert.deepEqual(
      rows.map(({ state }) => state),
      ['qualified', 'qualified'],
    )
    const head = await signedIn(browser, baseURL, { javaScriptEnabled: false }, 'urban')
    assert.match(await head.text(), /ما يُفحص اليوم/)
    for (const path of ['/desk', '/desk/calendar', '/desk/calendar?week=2026-11-23', '/desk/workload', '/desk/exchange'])
      await head.open(path)
    await head.open('/desk/calendar?month=2026-11')
    const text = await head.text()
    assert.ok(
      text.includes('الثلاثاء، 24 نونبر 2026') && !text.includes('الأحد، 1 نونبر 2026'),
      'days without anything take room on a telephone',
    )
    await cell.leave()
    await head.leave()
  }))

test('arrows walk through the days of a month, as the page is read', () =>
  atWork(async (browser, baseURL) => {
    const cell = await signedIn(browser, baseURL, desktop, 'khaliya')
    const { page } = cell
    await page.goto('/desk/calendar?month=2026-11')
    const day = () => page.evaluate(() => document.activeElement?.querySelector('.day-whole')?.textContent)
    await page.locator('.day-name', { hasText: '10 نونبر 2026' }).focus()
    await page.keyboard.press('ArrowLeft')
    assert.match((await day())!, /11 نونبر/)
    await page.keyboard.press('ArrowDown')
    assert.match((await day())!, /18 نونبر/)
    await page.keyboard.press('ArrowRight')
    assert.match((await day())!, /17 نونبر/)
    await cell.leave()
  }))

test('the brief of every office with much on its desk is one sheet of paper, in Arabic and in French', () =>
  atWork(async (browser, baseURL) => {
    const { page, leave } = await signedIn(browser, baseURL, desktop, 'khaliya')
    await page.goto('/desk/workload')
    const offices = page.locator('main table').first().locator('tbody a[href^="/desk/offices/"]')
    const paths = (await offices.evaluateAll((links) => links.map((link) => link.getAttribute('href')!))).slice(0, 3)
    assert.equal(paths.length, 3)
    for (const path of paths.flatMap((one) => [one, `/fr${one}`])) {
      await page.goto(`${path}/handover`)
      const paper = Document.openDocument(await page.pdf({ format: 'A4' }), 'application/pdf')
      assert.equal(paper.countPages(), 1, path)
    }
    await leave()
  }))
