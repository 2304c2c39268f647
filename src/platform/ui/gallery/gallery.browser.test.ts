import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { serve } from '@hono/node-server'
import type { AxeResults } from 'axe-core'
import { Hono } from 'hono'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { assetRoutes } from '../../http/assets.ts'
import { splitPath } from '../../words/language.ts'
import { GalleryPage } from '../gallery.tsx'
import { DemandSample } from './demand-sample.tsx'
import { HomeSample } from './home-sample.tsx'
import { renderSample } from './render.ts'

const pages = { '/': HomeSample, '/demands': DemandSample, '/gallery': GalleryPage }
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const app = new Hono().route('/', assetRoutes).get('*', (c) => {
  const { language, path } = splitPath(c.req.path)
  return c.html(renderSample(pages[path as keyof typeof pages], language, { path }), 200, { 'content-security-policy': policy })
})
let browser: Browser
let origin: string
const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })

before(async () => {
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

after(async () => {
  await browser.close()
  server.close()
})

async function visit<T>(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(options)
  try {
    const page = await context.newPage()
    await page.goto(origin + path)
    return await look(page)
  } finally {
    await context.close()
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const path of ['/', '/demands', '/gallery', '/fr', '/fr/demands', '/fr/gallery']) {
    test(`axe finds nothing on ${path} in the ${colorScheme} scheme`, async () => {
      const found = await visit(path, { colorScheme, bypassCSP: true }, async (page) => {
        await page.evaluate(axe)
        const results = (await page.evaluate('axe.run()')) as AxeResults
        return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
      })
      assert.deepEqual(found, [])
    })
  }
}

for (const path of ['/', '/demands', '/gallery', '/fr/gallery', '/zgh/gallery']) {
  test(`${path} fits a narrow telephone`, async () => {
    const overflow = await visit(path, { viewport: { width: 320, height: 640 } }, (page) =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    )
    assert.equal(overflow, 0)
  })
}

test('the page lives under the strict content policy', async () => {
  const complaints: string[] = []
  const context = await browser.newContext()
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(`${origin}/gallery`)
  await page.waitForFunction(() => document.querySelector('[data-print]:not([hidden])'))
  assert.equal(await page.evaluate(() => document.fonts.check('16px "IBM Plex Sans Arabic"', 'قُرب')), true)
  assert.deepEqual(complaints, [])
  await context.close()
})

test('without scripts the menu opens, the dialog opens and closes, and nothing that needs a script is shown', async () => {
  await visit('/gallery', { javaScriptEnabled: false, viewport: { width: 360, height: 800 } }, async (page) => {
    assert.equal(await page.locator('[data-print]').isVisible(), false)
    assert.equal(await page.locator('.masthead-menu').isVisible(), false)
    await page.click('.menu-toggle summary')
    assert.equal(await page.locator('.masthead-menu').isVisible(), true)
    await page.click('[data-dialog=withdraw]')
    assert.equal(await page.locator('#withdraw').isVisible(), true)
    await page.click('#withdraw [data-close]')
    assert.equal(await page.locator('#withdraw').isVisible(), false)
  })
})

test('with scripts the dialog is a modal that Escape closes, and errors have the focus from the start', async () => {
  await visit('/gallery', {}, async (page) => {
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert')
    await page.click('[data-dialog=withdraw]')
    assert.equal(await page.locator('#withdraw:modal').count(), 1)
    await page.keyboard.press('Escape')
    assert.equal(await page.locator('#withdraw').isVisible(), false)
  })
})

test('on a telephone Escape closes the menu and goes back to its button', async () => {
  await visit('/gallery', { viewport: { width: 360, height: 800 } }, async (page) => {
    await page.waitForFunction(() => document.querySelector('[data-print]:not([hidden])'))
    await page.locator('.menu-toggle summary').press('Enter')
    await page.locator('.masthead-menu').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    assert.equal(await page.locator('.masthead-menu').isVisible(), false)
    assert.equal(await page.evaluate(() => document.activeElement?.parentElement?.className), 'menu-toggle')
  })
})

test('an empty field starts on the side where its page is read', async () => {
  const directionOf = (path: string) =>
    visit(path, {}, (page) => page.locator('[type=search]').evaluate((field) => getComputedStyle(field).direction))
  assert.equal(await directionOf('/'), 'rtl')
  assert.equal(await directionOf('/fr'), 'ltr')
})

test('controls are large enough for a thumb', async () => {
  const small = await visit('/gallery', { viewport: { width: 360, height: 800 } }, (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('button, summary, select, .button, nav a, .control')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44)
        .map((element) => element.outerHTML),
    ),
  )
  assert.deepEqual(small, [])
})
