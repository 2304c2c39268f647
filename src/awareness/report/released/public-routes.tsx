import { Hono, type Context as HonoContext } from 'hono'
import { homeCommand } from '../../../places/command.ts'
import type { Env } from '../../../platform/http/env.ts'
import { publicCache } from '../../../platform/http/public-cache.ts'
import { answerPdf } from '../../../platform/pdf/answer-pdf.ts'
import { platformWords } from '../../../platform/words/catalogue.ts'
import { dayOf } from '../../../platform/words/dates.ts'
import { splitPath } from '../../../platform/words/language.ts'
import { atomOf } from '../../../public-record/atom.ts'
import { listAwarenessReports, readAwarenessReport } from '../../../public-record/awareness-reports.ts'
import { refuse } from '../../refusal.ts'
import { reportWords } from '../words.ts'
import { addressed, pathOf, standingOf, wantedOf } from './address.ts'
import { shownDocument } from './document.ts'
import { ReleasedReportPage } from './pages/report-page.tsx'
import { figureSentences } from './sentences.ts'
import { shownTable } from './table.ts'

type C = HonoContext<Env>

/** Released reports of school years: as a page, for programs, on paper, and to follow. */
export const releasedRoutes = new Hono<Env>()
  .get('/awareness.atom', publicCache, async (c) => c.body(await feed(c), 200, { 'content-type': 'application/atom+xml; charset=utf-8' }))
  .get(`/awareness/:file{${addressed}\\.json}`, publicCache, async (c) => c.json(await found(c)))
  .get(`/awareness/:file{${addressed}\\.csv}`, publicCache, async (c) => {
    const release = await shown(c)
    c.header('content-disposition', `attachment; filename="awareness-${release.schoolYear}-${release.version}.csv"`)
    return c.body(shownTable(languageOf(c), release), 200, { 'content-type': 'text/csv; charset=utf-8' })
  })
  .get(`/awareness/:file{${addressed}\\.pdf}`, publicCache, async (c) => {
    const release = await shown(c)
    const language = languageOf(c)
    const command = (await homeCommand(c.var.publicDb))!
    const document = shownDocument(language, { issuer: language === 'ar' ? command.nameAr : command.nameFr, release })
    return answerPdf(c, document, { name: `awareness-${release.schoolYear}-${release.version}`, public: true })
  })
  .get(`/awareness/:file{${addressed}}`, publicCache, async (c) => {
    const release = await found(c)
    const all = await listAwarenessReports(c.var.publicDb, c.var.context.actor.commandId)
    return c.var.page(<ReleasedReportPage release={release} versions={all.filter((one) => one.schoolYear === release.schoolYear)} />)
  })

const languageOf = (c: C) => splitPath(new URL(c.req.url).pathname).language

async function found(c: C) {
  const release = await readAwarenessReport(c.var.publicDb, c.var.context.actor.commandId, wantedOf(c.req.param('file')!))
  if (!release) throw refuse('missing', 'reportUnknown')
  return release
}

/** @throws {Refusal} missing, also of what was withdrawn */
async function shown(c: C) {
  const { report, ...release } = await found(c)
  if (!report) throw refuse('missing', 'reportUnknown')
  return { ...release, report }
}

async function feed(c: C): Promise<string> {
  const language = languageOf(c)
  const { public: words, of, released } = reportWords[language]
  const address = (path: string) => `${c.var.config.publicUrl}${c.var.href(path)}`
  const reports = await listAwarenessReports(c.var.publicDb, c.var.context.actor.commandId)
  const entries = reports.map((one) => {
    const state = standingOf(one)
    return {
      id: `${address(pathOf(one))}#${state}`,
      title: `${of(one.schoolYear)} · ${released.version(String(one.version))} · ${released.states[state]}`,
      page: address(pathOf(one)),
      day: one.withdrawnOn ?? one.replacedOn ?? one.releasedOn,
      text: one.report ? figureSentences(language, one.report).join(' ') : released.withdrawnText,
    }
  })
  const [self, page, author] = [address('/awareness.atom'), address('/awareness'), platformWords[language].name]
  return atomOf({ language, title: `${words.title} · ${author}`, author, self, page, entries, since: dayOf(c.var.context.now()) })
}
