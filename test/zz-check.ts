import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { HtmlValidate } from 'html-validate'
import { chromium } from 'playwright-core'
import { testWorld, tokenOf } from './world.ts'
import { withServer } from './browser.ts'
import { globalSetup, globalTeardown } from './global-setup.ts'
import { defaultsOf } from '../src/reading/defaults.ts'
import { findReport, readRegister } from '../src/reading/queries.ts'
import { questionsOf } from '../src/reading/questions.ts'
import { suggestionsFor } from '../src/reading/suggestions.ts'
await globalSetup()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }], 'no-inline-style': 'error' } })
const world = await testWorld()
const post = async (p: string, form: any) => { const r = await world.request('cell', p, { form }); if (r.status !== 303) throw new Error(p + r.status + (await r.text()).slice(0, 500)); return r.headers.get('location')!.split('?')[0]! }
try {
  world.clock.set('2026-11-24')
  const text = readFileSync('../shared/source/report.ar.txt', 'utf8')
  const report = await post('/desk/reports', { text, source: 'المواطن 24' })
  const second = await post('/desk/reports', { text })
  const bad = await post('/desk/reports', { text: 'احتضن مقر ولاية أمن بني ملال، صباح يوم الاثنين 10 أكتوبر 2017، لقاء تواصليا مع جمعية النخيل للتنمية ترأسه رئيس الهيئة الحضرية.' })
  const id = second.split('/').at(-1)!
  const questions = questionsOf((await findReport(world.db, world.ids.command, id)).reading)
  const suggestions = suggestionsFor(questions, await readRegister(world.db, world.ids.command))
  const answers = questions.map(({ key, kind }) => kind === 'date' ? [key, '2021-02-16'] : kind === 'association' ? [key, 'new'] : kind === 'chair' || kind === 'official' ? [key, suggestions[key] ?? 'reject'] : [key, 'confirm'])
  const form = { ...defaultsOf(questions, suggestions), ...Object.fromEntries(answers), 'demand-1-by': 'association-1' }
  await post(`${report}/review`, { ...form, 'contribution-1': 'reject', 'contribution-2': 'correct', date: '2021-02-16', 'association-2': '' , 'topic-3': ''})
  const meeting = await post(`${second}/confirmation`, form)
  await post(`${meeting}/minutes`, { minutes: 'دار اللقاء حول الأمن المدرسي والجريمة الإلكترونية.\n\nوسجل فيه مطلب واحد.', communique: 'انعقد لقاء تواصلي.' })
  const planned = await post('/desk/meetings', { title: 'لقاء حول محيط المدارس', day: '2026-11-24', time: '15:00', place: 'قاعة الاجتماعات' , chairOfficeId: world.ids.officeChief})
  const draft = await post('/desk/meetings', { title: 'لقاء تقييمي', day: '2026-12-24', time: '15:00', place: 'دار الشباب' })
  await post(`${planned}/announcement`, {})
  const names: Record<string, string> = { report, second, bad, meeting, planned, draft, reports: '/desk/reports', paste: '/desk/reports/new', meetings: '/desk/meetings', plan: '/desk/meetings/new' }
  const shots = (process.argv[2] ?? '').split(' ').filter(Boolean).map((one) => one.split(','))
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
  const app = await world.app()
  await withServer(app, async (origin) => {
    const at = async (scheme: 'light' | 'dark', width: number, height: number) => {
      const context = await browser.newContext({ viewport: { width, height }, baseURL: origin, colorScheme: scheme, bypassCSP: true })
      await context.addCookies([{ name: 'qurb_session', value: tokenOf('cell'), url: origin }])
      return context.newPage()
    }
    for (const [name, lang, width, y, height, scheme, hash] of shots) {
      const page = await at((scheme as 'dark') || 'light', Number(width), hash ? Number(height) : 900)
      await page.goto((lang === 'ar' ? '' : `/${lang}`) + names[name!] + (hash ? `#${hash}` : ''))
      await page.screenshot({ path: `/tmp/shots/${name}-${lang}-${width}-${y}.png`, ...(hash ? {} : { fullPage: true, clip: { x: 0, y: Number(y), width: Number(width), height: Number(height) } }) })
    }
    if (process.argv[3]) for (const scheme of ['light', 'dark'] as const) {
      const page = await at(scheme, 360, 800)
      for (const [name, path] of Object.entries(names)) for (const lang of scheme === 'dark' ? [''] : ['', '/fr', '/en', '/zgh']) {
        await page.goto(lang + path)
        const html = await page.content()
        const res = await world.request('cell', lang + path); const source = await res.text()
        const { results } = await validator.validateString(source)
        for (const { messages } of results) for (const m of messages) console.log('HTML', name, lang, m.ruleId, m.message, m.selector)
        const wide = await page.evaluate('document.documentElement.scrollWidth')
        if (wide !== 360) console.log('WIDE', name, lang, wide)
        await page.evaluate(axe)
        const { violations } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as any
        for (const v of violations) console.log('AXE', scheme, name, lang, v.id, v.nodes[0]?.html.slice(0, 200), v.nodes.length)
      }
    }
  })
  await browser.close()
} finally { await world.close(); await globalTeardown() }
