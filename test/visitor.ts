import assert from 'node:assert/strict'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { demonstrationPassword } from '../src/people/demonstration-password.ts'
import { type Person, tokenOf } from './world.ts'

/** What is put into a field: text, a day, an option by its words, or several ticks. */
type Fields = Record<string, string | readonly string[]>

/** Somebody at a telephone. */
export interface Visitor {
  page: Page
  open: (path: string) => Promise<void>
  /** Fills the form that has a button to this path, opening what hides it, and sends it. */
  send: (path: string, fields?: Fields) => Promise<void>
  text: () => Promise<string>
  leave: () => Promise<void>
}

export async function visitor(browser: Browser, baseURL: string, options: BrowserContextOptions): Promise<Visitor> {
  const context = await browser.newContext({ baseURL, viewport: { width: 360, height: 740 }, locale: 'ar-MA', ...options })
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  const send = async (path: string, fields: Fields = {}) => {
    const asking = `form${Object.keys(fields)
      .map((name) => `:has([name="${name}"])`)
      .join('')}`
    const button = page
      .locator(`${asking} button[formaction="${path}"], ${asking}[action="${path}"] button:not([formaction]):not([aria-hidden])`)
      .first()
    const form = button.locator('xpath=ancestor::form')
    await reveal(form)
    for (const [name, value] of Object.entries(fields)) await fill(form, name, value)
    const answered = page.waitForResponse((response) => response.request().method() === 'POST')
    await button.click()
    const status = (await answered).status()
    assert.ok(status < 500, `${path} answers ${status}`)
    await page.waitForLoadState()
    assert.equal(await overflow(page), 0, `${page.url()} is wider than a telephone`)
  }
  return {
    page,
    send,
    open: async (path) => {
      await page.goto(path)
      assert.equal(await overflow(page), 0, `${path} is wider than a telephone`)
    },
    text: () => page.locator('main').ariaSnapshot(),
    leave: () => context.close(),
  }
}

/** Signed in already, as one of those of the world of tests. */
export async function visitorAs(person: Person, browser: Browser, baseURL: string, options: BrowserContextOptions): Promise<Visitor> {
  const one = await visitor(browser, baseURL, options)
  if (person !== 'visitor') await one.page.context().addCookies([{ name: 'qurb_session', value: tokenOf(person), url: baseURL }])
  return one
}

/** Signs in by typing, as everybody does. */
export async function signedIn(browser: Browser, baseURL: string, options: BrowserContextOptions, signInName: string): Promise<Visitor> {
  const person = await visitor(browser, baseURL, options)
  await person.open('/desk')
  await person.send('/session', { signInName, password: demonstrationPassword })
  assert.match(person.page.url(), /\/desk/, `${signInName} is not at the desk`)
  return person
}

async function reveal(form: Locator): Promise<void> {
  const closed = form.locator('xpath=ancestor::details[not(@open)]')
  for (let left = await closed.count(); left > 0; left--) await closed.first().locator('> summary').click()
}

async function fill(form: Locator, name: string, value: string | readonly string[]): Promise<void> {
  const field = form.locator(`[name="${name}"]`)
  const kind = await field.first().evaluate((element) => (element instanceof HTMLInputElement ? element.type : element.localName))
  if (kind === 'radio' || kind === 'checkbox') {
    for (const one of [value].flat()) await form.locator(`[name="${name}"][value="${one}"]`).check()
  } else if (kind === 'select') {
    const option = field.locator('option', { hasText: String(value) }).first()
    await field.selectOption((await option.getAttribute('value'))!)
  } else await field.fill(String(value))
}

function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}
