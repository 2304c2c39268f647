import { Hono, type Context as HonoContext } from 'hono'
import { has } from '../../../platform/actor.ts'
import type { Env } from '../../../platform/http/env.ts'
import { type Returned, submit } from '../../../platform/http/submit.ts'
import { dayOf } from '../../../platform/words/dates.ts'
import { mayRead } from '../../permissions.ts'
import { refuse } from '../../refusal.ts'
import { listVersions } from '../queries.ts'
import { listDeclared } from '../read-report.ts'
import { VersionsPage } from './pages/versions-page.tsx'
import { proposeReport } from './propose-report.ts'
import { withdrawReport } from './withdraw-report.ts'

const reports = '/desk/awareness/reports'

/** Where reports are proposed for everyone, and withdrawn. */
export const versionRoutes = new Hono<Env>()
  .get(reports, async (c) => c.var.page(await page(c)))
  .post(reports, (c) => submit(c, proposeReport, { done: () => reports, again: (returned) => page(c, returned) }))
  .post(`${reports}/:id/withdrawal`, (c) => {
    const id = c.req.param('id')
    return submit(c, withdrawReport, {
      with: { reportId: id },
      done: () => reports,
      again: (returned) => page(c, { ...returned, id }),
    })
  })

async function page(c: HonoContext<Env>, returned?: Returned & { id?: string }) {
  const { context } = c.var
  const { actor, db } = context
  if (!mayRead(actor) && !has(actor, 'publisher')) throw refuse('forbidden', 'readReports')
  const today = dayOf(context.now())
  const years = (await listDeclared(context)).filter(({ lastDay }) => lastDay < today).map(({ name }) => name)
  const versions = await listVersions(db, actor.commandId)
  return (
    <VersionsPage {...{ versions, years, returned }} mayPropose={has(actor, 'awareness', 'cell')} mayWithdraw={has(actor, 'publisher')} />
  )
}
