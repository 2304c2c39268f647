import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { withBrowser, withServer } from '../../test/browser.ts'
import { testWorld, type World } from '../../test/world.ts'

const phone = { viewport: { width: 360, height: 740 }, locale: 'ar-MA' }

let world: World
before(async () => {
  world = await testWorld()
})
after(() => world.close())

type Opener = (path: string, options?: { javaScriptEnabled?: boolean }) => Promise<Page>

/** A browser on a telephone; the harmless page is a stand-in, so that no test asks the world. */
async function onPhone(work: (open: Opener) => Promise<void>): Promise<void> {
  await withServer(await world.app(), (baseURL) =>
    withBrowser((browser) =>
      work(async (path, options = {}) => {
        const context = await browser.newContext({ ...phone, ...options, baseURL })
        await context.route('https://*.wikipedia.org/**', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>harmless</h1>' }))
        const page = await context.newPage()
        await page.goto(path)
        return page
      }),
    ),
  )
}

/** Everything that a page could leave on the device. */
async function traces(page: Page): Promise<unknown> {
  const kept = await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    windowName: window.name,
    state: history.state,
  }))
  return { ...kept, cookies: await page.context().cookies() }
}

const nothing = { local: {}, session: {}, databases: [], caches: [], workers: 0, windowName: '', state: null, cookies: [] }

/** Every request from now on, whatever sends it: the page, a beacon, a worker. */
function listen(context: BrowserContext): readonly string[] {
  const sent: string[] = []
  context.on('request', (request) => sent.push(`${request.method()} ${request.url()}`))
  context.on('page', (page) => page.on('websocket', (socket) => sent.push(socket.url())))
  return sent
}

const secret = 'SECRET-account-8731'

async function fillAll(page: Page): Promise<void> {
  for (const box of await page.locator('textarea').all()) await box.fill(`${secret} ${'رابط ومبلغ '.repeat(20)}`)
  for (const box of await page.locator('input[type=checkbox]').all()) await box.check()
}

test('the checklist is filled in and printed without a network, and leaves nothing on the device and nothing on the wire', async () => {
  await onPhone(async (open) => {
    const page = await open('/cyber/checklist')
    await page.getByRole('button', { name: 'أضف سطرا' }).waitFor()
    await page.context().setOffline(true)
    const sent = listen(page.context())
    const address = page.url()
    await page.getByRole('button', { name: 'أضف سطرا' }).click()
    assert.equal(await page.locator('.capture').count(), 5)
    assert.equal(await page.getByLabel('ماذا يُظهر').last().getAttribute('id'), 'capture-5-what')
    await fillAll(page)
    await page.evaluate(() => {
      Object.assign(window, { printed: 0, print: () => Object.assign(window, { printed: 1 }) })
    })
    await page.getByRole('button', { name: 'طباعة الصفحة' }).click()
    assert.equal(await page.evaluate('printed'), 1)
    const paper = await page.pdf({ format: 'A4' })
    assert.ok(paper.length > 10_000)
    await page.waitForTimeout(300)
    assert.equal(sent.length, 0, sent.join('\n'))
    assert.deepEqual(await traces(page), nothing)
    assert.equal(page.url(), address)
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0)

    await page.emulateMedia({ media: 'print' })
    assert.ok(await page.getByText('هذه الورقة لك').isVisible())
    for (const hidden of [page.locator('[data-quick-exit]'), page.locator('[data-erase]'), page.locator('[data-offline]')])
      assert.equal(await hidden.isVisible(), false)
    const cut = await page.locator('textarea').evaluateAll((boxes) => boxes.filter((box) => box.scrollHeight > box.clientHeight + 1).length)
    assert.equal(cut, 0, 'paper shows all that was written')
    await page.emulateMedia({ media: 'screen' })

    await page.getByRole('button', { name: 'امح كل ما كتبت' }).click()
    assert.ok(!(await values(page)).includes(secret))
    assert.equal(await page.locator('input:checked').count(), 0)

    await fillAll(page)
    await page.context().setOffline(false)
    await page.reload()
    assert.ok(!(await values(page)).includes(secret), 'closed and opened again it is blank')
    assert.deepEqual(await traces(page), nothing)
    assert.ok(!sent.some((one) => one.includes(secret) || one.startsWith('POST')))
  })
})

async function values(page: Page): Promise<string> {
  return page.locator('textarea').evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value).join('\n'))
}

test('the blank sheet stays on the device only when somebody asks, opens without a network, and goes again', async () => {
  await onPhone(async (open) => {
    const page = await open('/cyber/checklist')
    await fillAll(page)
    await page.getByRole('button', { name: 'احتفظ بالورقة الفارغة' }).click()
    await page.getByText('الورقة الفارغة في هذا الجهاز.').waitFor()
    const kept = await page.evaluate(async () => {
      const responses = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).matchAll()))
      return Promise.all(responses.flat().map((response) => response.text()))
    })
    assert.ok(kept.length > 1)
    assert.ok(!kept.join('').includes(secret), 'what was written is not kept')
    await page.waitForFunction('navigator.serviceWorker.controller !== null')
    await page.context().setOffline(true)
    await page.reload()
    await page.getByRole('heading', { name: 'لائحة الأدلة' }).waitFor()
    assert.equal((await values(page)).trim(), '')
    await page.getByRole('button', { name: 'أزلها من هذا الجهاز' }).click()
    await page.getByRole('button', { name: 'احتفظ بالورقة الفارغة' }).waitFor()
    assert.deepEqual(await traces(page), nothing)
  })
})

test('the guide leads a minor and an adult to their channels without a request, and the way back leads out of it', async () => {
  await onPhone(async (open) => {
    const page = await open('/about')
    await page.goto('/cyber')
    await page.getByRole('link', { name: 'لا تعرف لمن تتوجه؟' }).click()
    await page.getByRole('heading', { name: 'هل حياة أحد في خطر الآن؟' }).waitFor()
    // The page itself and its letters are there; from now on nothing may be asked for.
    await page.waitForLoadState()
    await page.evaluate(async () => void (await document.fonts.ready))
    const sent = listen(page.context())
    for (const [question, answer] of [
      ['هل حياة أحد في خطر الآن؟', 'لا'],
      ['من الذي وقع له هذا؟', 'أنا أو غيري، دون 18 سنة'],
      ['ما الذي وقع؟', 'تهديد بصور، أو طلب صور، أو صور نُشرت'],
    ] as const) {
      assert.deepEqual(await page.locator('.guide-step:visible h2').allTextContents(), [question])
      await page.locator('.guide-step:visible').getByRole('link', { name: answer, exact: true }).click()
    }
    const end = page.locator('.guide-step:visible')
    assert.match((await end.locator('.channel-name').first().textContent())!, /المرصد الوطني لحقوق الطفل\s+2511/)
    await end.getByRole('link', { name: 'السؤال السابق' }).click()
    assert.deepEqual(await page.locator('.guide-step:visible h2').allTextContents(), ['ما الذي وقع؟'])
    // Chromium looks its icon up again at every step, without saying at which.
    assert.deepEqual(
      sent.filter((one) => !/\/assets\/favicon\.\w+\.svg$/.test(one)),
      [],
    )
    assert.deepEqual(await traces(page), nothing)
    assert.doesNotMatch(page.url(), /minor|images|\?/)
    await page.goBack()
    assert.match(page.url(), /\/about$/)
  })
})

test('Escape pressed three times, or the button, empties the page and takes it out of the way back; twice does nothing', async () => {
  await onPhone(async (open) => {
    for (const leave of ['keys', 'button'] as const) {
      const page = await open('/about')
      await page.goto('/cyber/checklist')
      await page.getByRole('button', { name: 'أضف سطرا' }).waitFor()
      await fillAll(page)
      if (leave === 'button') await page.getByRole('link', { name: 'خروج سريع' }).click()
      else {
        for (const key of ['Escape', 'Escape', 'a', 'Escape', 'Escape']) await page.keyboard.press(key)
        assert.match(page.url(), /\/cyber\/checklist$/)
        await page.keyboard.press('Escape')
      }
      await page.getByText('harmless').waitFor()
      assert.match(page.url(), /^https:\/\/ar\.wikipedia\.org\//)
      assert.equal(await page.evaluate(() => document.referrer), '')
      await page.goBack()
      assert.match(page.url(), /\/about$/, leave)
      await page.context().close()
    }
  })
})

test('without scripts the guide leads by its links, the sheet is blank and can be printed, and the exit is a link', async () => {
  await onPhone(async (open) => {
    const page = await open('/cyber/guide', { javaScriptEnabled: false })
    await page.locator('.guide-step:visible').getByRole('link', { name: 'لا', exact: true }).click()
    await page.locator('.guide-step:visible').getByRole('link', { name: 'راشد', exact: true }).click()
    await page.locator('.guide-step:visible').getByRole('link', { name: 'دفعت أو أعطيت رمزا في نصب' }).click()
    assert.match((await page.locator('.guide-step:visible .channel-name').first().textContent())!, /بنكك/)
    await page.locator('.guide-step:visible').getByRole('link', { name: 'اقرأ ما تفعله' }).click()
    await page.getByRole('heading', { name: 'نصب واحتيال عبر الأنترنت' }).waitFor()
    await page.goto('/cyber/checklist')
    for (const button of await page.locator('main button').all()) assert.equal(await button.isVisible(), false)
    await page.getByLabel('المنصة أو التطبيق').fill('تطبيق')
    assert.ok((await page.pdf({ format: 'A4' })).length > 10_000)
    await fillAll(page)
    await page.goto('/about')
    await page.goBack()
    assert.equal((await values(page)).trim(), '', 'who turns back finds nothing that was written')
    await page.getByRole('link', { name: 'خروج سريع' }).click()
    await page.getByText('harmless').waitFor()
  })
})
