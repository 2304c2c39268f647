import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { declarePeriod } from './declare-period.ts'
import { declareYear } from './declare-year.ts'
import { YearsPage } from './pages/years-page.tsx'
import { mayKeep, mayRead, maySeeRisks } from './permissions.ts'
import { listPeriods, listYears } from './queries/calendar.ts'
import { refuse } from './refusal.ts'
import { withdrawPeriod } from './withdraw-period.ts'
import { withdrawYear } from './withdraw-year.ts'

type C = HonoContext<Env>
const path = '/desk/schools/years'

export const calendarRoutes = new Hono<Env>()
  .get('/desk/schools/years', async (c) => c.var.page(await page(c)))
  .post('/desk/schools/years', (c) => submit(c, declareYear, { done: () => path, again: (year) => page(c, { year }) }))
  .post('/desk/schools/years/:day/withdrawal', (c) => submit(c, withdrawYear, { with: { firstDay: c.req.param('day') }, done: () => path }))
  .post('/desk/schools/periods', (c) => submit(c, declarePeriod, { done: () => path, again: (period) => page(c, { period }) }))
  .post('/desk/schools/periods/:id/withdrawal', (c) =>
    submit(c, withdrawPeriod, { with: { periodId: c.req.param('id') }, done: () => path }),
  )

async function page(c: C, returned: { year?: Returned; period?: Returned } = {}) {
  const { db, actor } = c.var.context
  if (!mayRead(actor)) throw refuse('forbidden', 'read')
  const years = await listYears(db, actor.commandId)
  const may = { mayKeep: mayKeep(actor), maySeeRisks: maySeeRisks(actor) }
  return <YearsPage years={years} periods={await listPeriods(db, actor.commandId)} {...may} {...returned} />
}
