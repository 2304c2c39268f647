import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../../platform/http/env.ts'
import { isId } from '../../platform/ids.ts'
import { addDays, dayOf } from '../../platform/words/dates.ts'
import { mondayOf } from '../hours.ts'
import { mayRead, mayReadAll } from '../permissions.ts'
import { refuse } from '../refusal.ts'
import { isMonth, type Month, monthAfter, monthOf, weeksOf } from './month.ts'
import { KeptPage } from './pages/kept.tsx'
import { KeptWishPage } from './pages/kept-wish.tsx'
import { listDemandMonths } from './queries/figures.ts'
import { readKept } from './read-kept.ts'

/** As long as single visits are kept. */
const weeksShown = 26

export const keptRoutes = new Hono<Env>()
  .get('/desk/presence-plan/kept', async (c) => {
    const { context } = reading(c)
    const { db, actor } = context
    const running = monthOf(dayOf(context.now()))
    const month = chosen(c.req.query('month'), running)
    const kept = await readKept(context, weeksOf(month))
    const demands = mayReadAll(actor) ? await listDemandMonths(db, actor.commandId, month) : []
    return c.var.page(<KeptPage kept={kept} month={month} more={monthAfter(month) <= running} demands={demands} />)
  })
  .get('/desk/presence-plan/kept/:wish', async (c) => {
    const { context } = reading(c)
    if (!mayReadAll(context.actor)) throw refuse('forbidden', 'read')
    const wishId = c.req.param('wish')
    if (!isId(wishId)) throw refuse('missing', 'wishUnknown')
    const last = mondayOf(dayOf(context.now()))
    const weeks = Array.from({ length: weeksShown }, (_, nth) => addDays(last, 7 * (nth - weeksShown + 1)))
    const kept = await readKept(context, weeks, wishId)
    const [found] = kept.wishes
    if (!found) throw refuse('missing', 'wishUnknown')
    return c.var.page(<KeptWishPage wish={found.wish} kept={kept} />)
  })

function reading(c: HonoContext<Env>) {
  const { context } = c.var
  if (!mayRead(context.actor)) throw refuse('forbidden', 'read')
  return { context }
}

/** `2026-03`; anything else, and what is still to come, is the running month. */
function chosen(typed: string | undefined, running: Month): Month {
  const month = `${typed}-01`
  return isMonth(month) && month < running ? month : running
}
