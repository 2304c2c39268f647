import { Hono, type Context as HonoContext } from 'hono'
import { isOfService } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { dayOf } from '../platform/words/dates.ts'
import { declareDaysOff } from './declare-days-off.ts'
import { DaysOffPage } from './pages/days-off.tsx'
import { mayDeclare } from './permissions.ts'
import { listDaysOff } from './queries.ts'
import { refuse } from './refusal.ts'
import { withdrawDayOff } from './withdraw-day-off.ts'

export const routes = new Hono<Env>()
  .get('/desk/days-off', async (c) => c.var.page(await page(c)))
  .post('/desk/days-off', (c) => submit(c, declareDaysOff, { done: () => '/desk/days-off', again: (returned) => page(c, returned) }))
  .post('/desk/days-off/:day/withdrawal', (c) =>
    submit(c, withdrawDayOff, { with: { day: c.req.param('day') }, done: () => '/desk/days-off' }),
  )

/** This year's days and those to come. */
async function page(c: HonoContext<Env>, returned: Partial<Returned> = {}) {
  const { db, actor, now } = c.var.context
  if (!isOfService(actor)) throw refuse('forbidden', 'read')
  const today = dayOf(now())
  const days = await listDaysOff(db, actor.commandId, `${today.slice(0, 4)}-01-01`)
  return <DaysOffPage days={days} today={today} mayDeclare={mayDeclare(actor)} {...returned} />
}
