import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import { brotliDecompressSync } from 'node:zlib'
import type { AxeResults } from 'axe-core'
import { HtmlValidate } from 'html-validate'
import type { Page } from 'playwright-core'
import { assets } from '../src/platform/http/assets.ts'
import { type Language, languages, localisePath } from '../src/platform/words/language.ts'
import { withBrowser, withServer } from './browser.ts'
import { crawl } from './crawl.ts'
import { type Demonstration, demonstration } from './demonstration.ts'
import { skeletonOf } from './skeleton.ts'

interface Visit {
  /** Pages of one kind are built alike in every language. */
  kind: string
  who: string
  path: string
  cookie: string
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }], 'no-inline-style': 'error' },
})
const desks = ['khaliya', 'wali', 'nashr1', 'jamia1', 'muftahis', 'mudir']
/** A mail as programs of mail show it is no page of the site: it has no frame, and may run nothing. */
const mail = '/desk/mail/:id'
/** Pages that look different to each who opens them. */
const own = new Set(['/desk', '/desk/demands', '/desk/demands/:ref'])

let site: Demonstration
let visits: Visit[]

before(async () => {
  site = await demonstration()
  const anybody = await crawl(site.app, ['/', '/sign-in', ...(await demandOfEachState('/demands/'))])
  visits = anybody.map((found) => ({ ...found, who: 'visitor', cookie: '' }))
  const seen = new Set(anybody.map(({ kind }) => kind))
  for (const who of desks) {
    const cookie = await site.signIn(who)
    for (const { kind, path } of await crawl(site.app, ['/desk'], cookie)) {
      if ((seen.has(kind) && !own.has(kind)) || kind === mail) continue
      seen.add(kind)
      visits.push({ kind, who, path, cookie })
    }
  }
  const cookie = await site.signIn('khaliya')
  visits.push(...(await demandOfEachState('/desk/demands/')).map((path) => ({ kind: '/desk/demands/:ref', who: 'khaliya', path, cookie })))
})
after(() => site.close())

async function demandOfEachState(folder: string): Promise<string[]> {
  const rows = await site.db<{ ref: string }[]>`select distinct on (state) ref from demand order by state, ref desc`
  return rows.map(({ ref }) => folder + ref)
}

async function fetchPage({ path, cookie }: Visit, encoding = ''): Promise<Response> {
  return site.app.fetch(new Request(`http://localhost:3000${path}`, { headers: { cookie, 'accept-encoding': encoding } }))
}

const documents = new Map<string, Promise<string>>()

/** Each page is fetched once in each language. */
function documentOf(visit: Visit, language: Language): Promise<string> {
  const path = localisePath(language, visit.path)
  const key = `${visit.who} ${path}`
  if (!documents.has(key))
    documents.set(
      key,
      fetchPage({ ...visit, path }).then((response) => response.text()),
    )
  return documents.get(key)!
}

test('every page is reached from the first one, or from the desk', () => {
  const paths = visits.map(({ path }) => path)
  for (const path of [
    '/demands',
    '/commitments',
    '/meetings',
    '/about',
    '/sign-in',
    '/desk/demands/new',
    '/desk/ledger',
    '/desk/releases',
  ]) {
    assert.ok(paths.includes(path), `${path} is not linked`)
  }
})

for (const language of languages) {
  test(`every page is a sound document in ${language}`, async () => {
    const faults: string[] = []
    for (const visit of visits) {
      const { results } = await validator.validateString(await documentOf(visit, language))
      const messages = results.flatMap((result) => result.messages)
      const path = localisePath(language, visit.path)
      faults.push(...messages.map(({ ruleId, message, selector }) => `${visit.who} ${path} ${ruleId}: ${message} (${selector})`))
    }
    assert.deepEqual(faults, [])
  })
}

test('no page weighs more than 60 kB with its styles and scripts, and none loads anything from elsewhere', async () => {
  for (const visit of visits) {
    const html = await compressed(visit)
    const loaded = [...html.text.matchAll(/<(?:script|link)[^>]*?(?:src|href)="([^"]+\.(?:css|js))"/g)].map(([, path]) => path!)
    assert.doesNotMatch(html.text, /<(?!a )[^>]*(?:src|href|action)="(?:https?:)?\/\//, visit.path)
    const parts = await Promise.all(loaded.map((path) => compressed({ ...visit, path })))
    const bytes = [html, ...parts].reduce((sum, part) => sum + part.bytes, 0)
    assert.ok(bytes < 60_000, `${visit.path}: ${bytes} bytes`)
  }
})

test('what everybody may open is drawn without the styles of the desk', async () => {
  const desk = (await classesIn(assets.deskStylesheet)).difference(await classesIn(assets.stylesheet))
  assert.ok(desk.size > 100)
  for (const visit of visits.filter(({ who }) => who === 'visitor')) {
    const html = await documentOf(visit, 'ar')
    const used = new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(' ')))
    assert.deepEqual([...used.intersection(desk)], [], visit.path)
  }
})

async function classesIn(path: string): Promise<Set<string>> {
  const { text } = await compressed({ kind: path, who: 'visitor', path, cookie: '' })
  return new Set([...text.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!))
}

async function compressed(visit: Visit): Promise<{ bytes: number; text: string }> {
  const response = await fetchPage(visit, 'br')
  const body = Buffer.from(await response.arrayBuffer())
  const text = response.headers.get('content-encoding') === 'br' ? brotliDecompressSync(body).toString() : body.toString()
  return { bytes: body.length, text }
}

// In Arabic it is the work of minutes, most of it at the pages of the cell: it is shared out, so that no part has to hurry on a busy machine.
const parts = 3
const ofCell = Array.from({ length: parts }, (_, part) => ({
  ...{ language: 'ar' as Language, which: `part ${part + 1} of the pages of the cell` },
  looks: ({ who }: Visit, nth: number) => who === 'khaliya' && nth % parts === part,
}))
const ofOthers = ['visitor', ...desks.filter((who) => who !== 'khaliya')].map((other) => ({
  ...{ language: 'ar' as Language, which: `any page of ${other}` },
  looks: ({ who }: Visit) => who === other,
}))
const elsewhere = languages.filter((language) => language !== 'ar').map((language) => ({ language, which: 'any page', looks: () => true }))

for (const { language, which, looks } of [...ofOthers, ...ofCell, ...elsewhere]) {
  test(`axe finds nothing on ${which} in ${language}, and whatever scrolls can be reached by keys`, async () => {
    // What has the skeleton of a page in Arabic, at which axe has looked, can differ from it by names that are no longer the only one of their
    // kind (the test of documents sees that), and by longer words that begin to scroll: so whatever may scroll has to be reached already.
    const looked: Visit[] = []
    for (const visit of visits.filter(looks))
      if (language === 'ar' || (await skeleton(visit, language)) !== (await skeleton(visit, 'ar'))) looked.push(visit)
    // Colours are the same in every language, and looking at them is most of the work.
    const options = { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: language === 'ar' } } }
    const found: string[] = []
    assert.ok(language !== 'ar' || looked.length > 0)
    await inBrowser(async (open) => {
      for (const visit of looked) {
        const page = await open(visit.cookie, language)
        const path = localisePath(language, visit.path)
        await page.goto(path)
        await page.evaluate(axe)
        const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResults
        found.push(...violations.map(({ id, nodes }) => `${visit.who} ${path} ${id}: ${nodes[0]?.html}`))
        found.push(...(await page.evaluate(scrollersOutOfReach)).map((html) => `${visit.who} ${path} scrolls out of reach: ${html}`))
      }
    })
    assert.deepEqual(found, [])
  })
}

async function skeleton(visit: Visit, language: Language): Promise<string> {
  return skeletonOf(await documentOf(visit, language), language)
}

/** In the browser: what scrolls, or would with longer words, and holds nothing that keys reach. */
function scrollersOutOfReach(): string[] {
  const reached = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"])'
  const scrolls = ({ overflowX, overflowY }: CSSStyleDeclaration) => /auto|scroll/.test(overflowX + overflowY)
  const all = [...document.body.querySelectorAll('*')].filter((one) => scrolls(getComputedStyle(one)))
  return all.filter((one) => !one.matches(reached) && !one.querySelector(reached)).map((one) => one.outerHTML.slice(0, 120))
}

const added = /^.*(button "طباعة الصفحة"|احتفظ بالمسودة في هذا الجهاز|لا تختر هذا في جهاز يستعمله غيرك).*\n?/gm

test('what anybody may read is read without scripts too: they add nothing but a button that prints, a box that keeps drafts, and what is marked', async () => {
  const read = async (javaScriptEnabled: boolean) => {
    const texts: [string, string][] = []
    await inBrowser(
      async (open) => {
        const page = await open('', 'ar')
        for (const { path } of visits.filter(({ who }) => who === 'visitor')) {
          await page.goto(path)
          await page.locator('[data-scripted], noscript').evaluateAll((parts) => {
            for (const part of parts) part.remove()
          })
          texts.push([path, (await page.locator('main').ariaSnapshot()).replaceAll(added, '')])
        }
      },
      { javaScriptEnabled },
    )
    return texts
  }
  assert.deepEqual(await read(false), await read(true))
})

/** Opens pages in one real browser: one for each person and language, used again and again. */
async function inBrowser(
  look: (open: (cookie: string, language: Language) => Promise<Page>) => Promise<void>,
  options = {},
): Promise<void> {
  await withServer(site.app, (baseURL) =>
    withBrowser(async (browser) => {
      const pages = new Map<string, Page>()
      await look(async (cookie, language) => {
        const known = pages.get(language + cookie)
        if (known) return known
        const context = await browser.newContext({ baseURL, bypassCSP: true, colorScheme: 'light', ...options })
        const [name = '', value = ''] = cookie.split('=')
        if (cookie) await context.addCookies([{ name, value, url: baseURL }])
        const page = await context.newPage()
        pages.set(language + cookie, page)
        return page
      })
    }),
  )
}
