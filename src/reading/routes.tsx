import { Hono, type Context as HonoContext } from 'hono'
import { has } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { fieldsOf, type Returned, submit } from '../platform/http/submit.ts'
import { isId } from '../platform/ids.ts'
import { dayOf } from '../platform/words/dates.ts'
import { confirmReport } from './confirm-report.ts'
import { discardReport } from './discard-report.ts'
import { extractText } from './extract-text/extract-text.ts'
import { importReport } from './import-report.ts'
import { ListPage } from './pages/list-page.tsx'
import { NewPage } from './pages/new-page.tsx'
import { ReviewPage } from './pages/review-page.tsx'
import { findReport, listReports, meetingRef, readRegister } from './queries.ts'
import { questionsOf } from './questions.ts'
import { refuse } from './report.ts'
import { saveReview } from './save-review.ts'
import { suggestionsFor } from './suggestions.ts'

const perPage = 30

export const reportRoutes = new Hono<Env>()
  .use('/desk/reports/*', async (c, next) => {
    if (!has(c.var.context.actor, 'cell', 'auditor')) throw refuse('forbidden', 'readersOnly')
    await next()
  })
  .get('/desk/reports', async (c) => {
    const { db, actor } = c.var.context
    const asked = c.req.query('before') ?? ''
    const before = isId(asked) ? asked : null
    const found = await listReports(db, actor.commandId, before, perPage + 1)
    const reports = found.slice(0, perPage)
    const older = found.length > perPage ? `/desk/reports?before=${reports.at(-1)!.id}` : null
    return c.var.page(<ListPage {...{ reports, older }} newer={before && '/desk/reports'} mayImport={has(actor, 'cell')} />)
  })
  .get('/desk/reports/new', (c) => {
    const { actor, now } = c.var.context
    if (!has(actor, 'cell')) throw refuse('forbidden', 'import-report')
    return c.var.page(<NewPage today={dayOf(now())} />)
  })
  .post('/desk/reports', async (c) => {
    const again = (returned: Returned) => <NewPage today={dayOf(c.var.context.now())} {...returned} />
    const file = await extraction(c)
    if (file && !file.ok) {
      return c.var.page(again({ values: await fieldsOf(c), errors: { file: c.var.wordOf('reading', file.reason) } }), 422)
    }
    return submit(c, importReport, { with: file ? { text: file.text } : {}, done: ({ id }) => `/desk/reports/${id}`, again })
  })
  .get('/desk/reports/:id', async (c) => c.var.page(<ReviewPage {...(await reviewProps(c))} />))
  .post('/desk/reports/:id/review', (c) =>
    submit(c, saveReview, {
      with: { reportId: idOf(c) },
      shape: (decisions) => ({ decisions }),
      done: ({ id }) => `/desk/reports/${id}`,
      again: async (returned) => <ReviewPage {...(await reviewProps(c))} returned={returned} />,
    }),
  )
  .post('/desk/reports/:id/confirmation', async (c) => {
    const reportId = idOf(c)
    const again = async (returned: Returned) => <ReviewPage {...(await reviewProps(c))} returned={returned} />
    const known = await findReport(c.var.context.db, c.var.context.actor.commandId, reportId)
    if (known.state === 'in_review') await saveReview(c.var.context, { reportId, decisions: await fieldsOf(c) })
    return submit(c, confirmReport, { with: { reportId }, done: ({ ref }) => `/desk/meetings/${ref}`, again })
  })
  .post('/desk/reports/:id/discarding', (c) => submit(c, discardReport, { with: { reportId: idOf(c) }, done: () => '/desk/reports' }))

/** The text of the file that was sent along, if any. */
async function extraction(c: HonoContext<Env>) {
  const { file } = await c.req.parseBody({ all: true })
  if (!(file instanceof File) || file.size === 0) return null
  return extractText(new Uint8Array(await file.arrayBuffer()))
}

async function reviewProps(c: HonoContext<Env>) {
  const { db, actor, now } = c.var.context
  const report = await findReport(db, actor.commandId, idOf(c))
  const register = await readRegister(db, actor.commandId)
  const questions = questionsOf(report.reading)
  const ref = report.state === 'confirmed' ? await meetingRef(db, actor.commandId, report.meetingId) : null
  const mayDecide = has(actor, 'cell') && report.state === 'in_review'
  return { report, questions, register, suggestions: suggestionsFor(questions, register), meetingRef: ref, mayDecide, today: dayOf(now()) }
}

function idOf(c: HonoContext<Env>): string {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw refuse('missing', 'reportUnknown')
  return id
}
