import { Hono, type Context as HonoContext } from 'hono'
import { homeCommand } from '../../places/command.ts'
import type { Env } from '../../platform/http/env.ts'
import { publicCache } from '../../platform/http/public-cache.ts'
import { answerPdf } from '../../platform/pdf/answer-pdf.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { splitPath } from '../../platform/words/language.ts'
import { listPublicProgrammes, listPupilQuestions } from '../../public-record/awareness.ts'
import { listAwarenessReports } from '../../public-record/awareness-reports.ts'
import { mayRead } from '../permissions.ts'
import { refuse } from '../refusal.ts'
import { nationalStatements, reviewSeries, seriesOf } from './national.ts'
import { NationalPage } from './pages/national-page.tsx'
import { AwarenessPage } from './pages/public-page.tsx'
import { ReportPage } from './pages/report-page.tsx'
import { reportDocument } from './print-report.ts'
import { readReport } from './read-report.ts'
import { reportTable } from './report-table.ts'

type C = HonoContext<Env>

const report = '/desk/awareness/report'

export const reportRoutes = new Hono<Env>()
  .get('/awareness', publicCache, async (c) => c.var.page(<AwarenessPage {...(await released(c))} />))
  .get('/awareness.json', publicCache, async (c) => c.json(await released(c)))
  .get('/awareness/figures', publicCache, (c) =>
    c.var.page(<NationalPage series={seriesOf(nationalStatements)} findings={reviewSeries(nationalStatements)} />),
  )
  .get(report, async (c) => c.var.page(<ReportPage {...(await read(c))} />))
  .get(`${report}.json`, async (c) => c.json((await readOne(c)).report))
  .get(`${report}.csv`, async (c) => {
    const one = await readOne(c)
    c.header('content-disposition', `attachment; filename="awareness-${one.report.schoolYear}.csv"`)
    return c.body(reportTable(languageOf(c), one.report), 200, { 'content-type': 'text/csv; charset=utf-8' })
  })
  .get(`${report}.pdf`, async (c) => {
    const one = await readOne(c)
    const language = languageOf(c)
    const command = (await homeCommand(c.var.context.db))!
    const issuer = language === 'ar' ? command.nameAr : command.nameFr
    const document = reportDocument(language, { issuer, day: dayOf(c.var.context.now()), report: one.report })
    return answerPdf(c, document, { name: `awareness-${one.report.schoolYear}`, public: false })
  })

async function released(c: C) {
  const { actor } = c.var.context
  return {
    programmes: await listPublicProgrammes(c.var.publicDb, actor.commandId),
    questions: await listPupilQuestions(c.var.publicDb, actor.commandId),
    reports: await listAwarenessReports(c.var.publicDb, actor.commandId),
  }
}

/** @throws {Refusal} forbidden */
async function read(c: C) {
  const { context } = c.var
  if (!mayRead(context.actor)) throw refuse('forbidden', 'read')
  return readReport(context, c.req.query('year'))
}

/** @throws {Refusal} missing, where no school year has begun */
async function readOne(c: C) {
  const { report: found } = await read(c)
  if (!found) throw refuse('missing', 'yearUnknown')
  return { report: found }
}

const languageOf = (c: C) => splitPath(new URL(c.req.url).pathname).language
