import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../../platform/http/env.ts'
import { isId } from '../../platform/ids.ts'
import { addDays, dayOf } from '../../platform/words/dates.ts'
import { mondayOf } from '../hours.ts'
import { mayRead, mayReadAll } from '../permissions.ts'
import { refuse } from '../refusal.ts'
import { keptCsv, keptJson } from './kept-data.ts'
import { chosenMonth, monthAfter, monthOf, weeksOf } from './month.ts'
import { KeptPage } from './pages/kept.tsx'
import { KeptWishPage } from './pages/kept-wish.tsx'
import { listDemandMonths } from './queries/figures.ts'
import { readKept } from './read-kept.ts'

/** As long as single visits are kept. */
const weeksShown = 26

export const keptRoutes = new Hono<Env>()
  .get('/desk/presence-plan/kept', async (c) => {
    const { kept, month, running } = await monthOfKept(c)
    const { db, actor } = c.var.context
    const demands = mayReadAll(actor) ? await listDemandMonths(db, actor.commandId, month) : []
    const everyPlace = c.req.query('places') === 'all'
    return c.var.page(<KeptPage {...{ kept, month, demands, everyPlace }} more={monthAfter(month) <= running} />)
  })
  .get('/desk/presence-plan/kept.csv', async (c) => {
    const { kept, month } = await monthOfKept(c)
    c.header('content-disposition', `attachment; filename="qurb-kept-${month.slice(0, 7)}.csv"`)
    return c.body(keptCsv(kept), 200, { 'content-type': 'text/csv; charset=utf-8' })
  })
  .get('/desk/presence-plan/kept.json', async (c) => {
    const { kept, month } = await monthOfKept(c)
    return c.json(keptJson(kept, month))
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

async function monthOfKept(c: HonoContext<Env>) {
  const { context } = reading(c)
  const running = monthOf(dayOf(context.now()))
  const month = chosenMonth(c.req.query('month'), running)
  return { kept: await readKept(context, weeksOf(month)), month, running }
}

function reading(c: HonoContext<Env>) {
  const { context } = c.var
  if (!mayRead(context.actor)) throw refuse('forbidden', 'read')
  return { context }
}
