import { Hono, type Context as HonoContext } from 'hono'
import { isOfService } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { dayOf } from '../platform/words/dates.ts'
import { declareDaysOff } from './declare-days-off.ts'
import { declareSeason } from './declare-season.ts'
import { DaysOffPage } from './pages/days-off.tsx'
import { DeadlinesPage } from './pages/deadlines.tsx'
import { mayDeclare } from './permissions.ts'
import { listDaysOff, listSeasons } from './queries.ts'
import { refuse } from './refusal.ts'
import { setDeadlines } from './set-deadlines.ts'
import { withdrawDayOff } from './withdraw-day-off.ts'
import { withdrawSeason } from './withdraw-season.ts'
import { workingCalendar } from './working-calendar.ts'

export const routes = new Hono<Env>()
  .get('/desk/days-off', async (c) => c.var.page(await page(c)))
  .post('/desk/days-off', (c) => submit(c, declareDaysOff, { done: () => '/desk/days-off', again: (returned) => page(c, returned) }))
  .post('/desk/days-off/:day/withdrawal', (c) =>
    submit(c, withdrawDayOff, { with: { day: c.req.param('day') }, done: () => '/desk/days-off' }),
  )
  .post('/desk/seasons', (c) =>
    submit(c, declareSeason, {
      with: { kind: 'ramadan' },
      done: () => '/desk/days-off',
      again: (returned) => page(c, undefined, returned),
    }),
  )
  .post('/desk/seasons/:day/withdrawal', (c) =>
    submit(c, withdrawSeason, { with: { firstDay: c.req.param('day') }, done: () => '/desk/days-off' }),
  )
  .get('/desk/deadlines', async (c) => c.var.page(await deadlines(c)))
  .post('/desk/deadlines', (c) => submit(c, setDeadlines, { done: () => '/desk/deadlines', again: (returned) => deadlines(c, returned) }))

async function deadlines(c: HonoContext<Env>, returned?: Returned) {
  const { db, actor, now } = c.var.context
  if (!isOfService(actor)) throw refuse('forbidden', 'read')
  const calendar = await workingCalendar(db, actor.commandId, dayOf(now()))
  return <DeadlinesPage deadlines={calendar.deadlines} maySet={mayDeclare(actor)} returned={returned} />
}

/** This year's days and those to come. */
async function page(c: HonoContext<Env>, returned: Partial<Returned> = {}, season?: Returned) {
  const { db, actor, now } = c.var.context
  if (!isOfService(actor)) throw refuse('forbidden', 'read')
  const today = dayOf(now())
  const first = `${today.slice(0, 4)}-01-01`
  const days = await listDaysOff(db, actor.commandId, first)
  const seasons = await listSeasons(db, actor.commandId, first)
  return <DaysOffPage days={days} seasons={seasons} today={today} mayDeclare={mayDeclare(actor)} season={season} {...returned} />
}
