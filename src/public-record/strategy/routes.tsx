import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../../platform/http/env.ts'
import { publicCache } from '../../platform/http/public-cache.ts'
import { answerPdf } from '../../platform/pdf/answer-pdf.ts'
import { splitPath } from '../../platform/words/language.ts'
import { readCommand } from '../queries/minutes.ts'
import { listStrategyVersions, readStrategy } from '../queries/strategy.ts'
import { reading } from '../reading.ts'
import { refuse } from '../release.ts'
import { strategyDocument } from './print-strategy.ts'
import { dataOf } from './strategy-data.ts'
import { NoStrategyPage, StrategyPage } from './strategy-page.tsx'

/** The work strategy as it was released: the last version, that of a year, or any version; as a page, for programs, on paper. */
export const publicStrategyRoutes = new Hono<Env>()
  .get('/strategy', publicCache, async (c) => c.var.page(await page(c, {})))
  .get('/strategy.json', publicCache, async (c) => {
    const { db, commandId, today } = reading(c)
    const strategy = await readStrategy(db, commandId, {})
    return c.json({ versions: await listStrategyVersions(db, commandId), strategy: strategy ? dataOf(strategy, today) : null })
  })
  .get('/strategy/:file{\\d{4}(?:-\\d+)?\\.json}', publicCache, async (c) => c.json(dataOf(await found(c), reading(c).today)))
  .get('/strategy/:file{\\d{4}(?:-\\d+)?\\.pdf}', publicCache, async (c) => {
    const strategy = await found(c)
    const { db, commandId, today } = reading(c)
    const { language } = splitPath(new URL(c.req.url).pathname)
    const command = await readCommand(db, commandId)
    const issuer = language === 'ar' ? command.nameAr : command.nameFr
    const document = strategyDocument(language, { issuer, strategy, today, day: today })
    return answerPdf(c, document, { name: `strategy-${strategy.year}-${strategy.version}`, public: true })
  })
  .get('/strategy/:file{\\d{4}(?:-\\d+)?}', publicCache, async (c) => c.var.page(await page(c, chosen(c))))

/** 2026, or 2026-2 for its second version. */
function chosen(c: HonoContext<Env>) {
  const [year, version] = c.req
    .param('file')!
    .replace(/\.\w+$/, '')
    .split('-')
  return { year: Number(year), version: version ? Number(version) : null }
}

async function found(c: HonoContext<Env>) {
  const { db, commandId } = reading(c)
  const strategy = await readStrategy(db, commandId, chosen(c))
  if (!strategy) throw refuse('missing', 'notFound')
  return strategy
}

async function page(c: HonoContext<Env>, wanted: { year?: number; version?: number | null }) {
  const { db, commandId, today } = reading(c)
  const strategy = await readStrategy(db, commandId, wanted)
  if (strategy) return <StrategyPage strategy={strategy} versions={await listStrategyVersions(db, commandId)} today={today} />
  if (wanted.year) throw refuse('missing', 'notFound')
  return <NoStrategyPage />
}
