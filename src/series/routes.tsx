import { Hono, type Context as HonoContext } from 'hono'
import { has, isOfService } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { dayOf } from '../platform/words/dates.ts'
import { closeSeries } from './close-series.ts'
import { openSeries } from './open-series.ts'
import { NewSeriesPage } from './pages/new-series-page.tsx'
import { SeriesListPage } from './pages/series-list-page.tsx'
import { SeriesPage } from './pages/series-page.tsx'
import { listSeries, listTerritories, meetingsOf } from './queries.ts'
import { reviseSeries } from './revise-series.ts'
import { refuse } from './series.ts'

/** Where the cell opens series and looks after their rhythm; whoever works for the command reads. */
export const seriesRoutes = new Hono<Env>()
  .get('/desk/series', async (c) => {
    const { db, actor, now } = c.var.context
    if (!isOfService(actor)) throw refuse('forbidden', 'readersOnly')
    const today = dayOf(now())
    return c.var.page(<SeriesListPage series={await listSeries(db, actor.commandId, today)} today={today} mayOpen={has(actor, 'cell')} />)
  })
  .get('/desk/series/new', async (c) => {
    if (!has(c.var.context.actor, 'cell')) throw refuse('forbidden', 'cellOnly')
    return c.var.page(<NewSeriesPage territories={await territories(c)} />)
  })
  .post('/desk/series', (c) =>
    submit(c, openSeries, {
      done: ({ ref }) => `/desk/series/${ref}`,
      again: async (returned) => <NewSeriesPage territories={await territories(c)} {...returned} />,
    }),
  )
  .get('/desk/series/:ref', async (c) => c.var.page(await page(c)))
  .post('/desk/series/:ref/revision', async (c) =>
    submit(c, reviseSeries, { with: await known(c), done: () => pathTo(c), again: (returned) => page(c, returned) }),
  )
  .post('/desk/series/:ref/closure', async (c) =>
    submit(c, closeSeries, { with: await known(c), done: () => pathTo(c), again: (returned) => page(c, returned) }),
  )

const territories = (c: HonoContext<Env>) => listTerritories(c.var.context.db, c.var.context.actor.commandId)
const pathTo = (c: HonoContext<Env>) => `/desk/series/${c.req.param('ref')}`
const known = async (c: HonoContext<Env>) => ({ seriesId: (await found(c)).id })

async function found(c: HonoContext<Env>) {
  const { db, actor, now } = c.var.context
  if (!isOfService(actor)) throw refuse('forbidden', 'readersOnly')
  const [series] = await listSeries(db, actor.commandId, dayOf(now()), c.req.param('ref') ?? '')
  if (!series) throw refuse('missing', 'seriesUnknown')
  return series
}

async function page(c: HonoContext<Env>, returned?: Returned) {
  const { db, actor, now } = c.var.context
  const series = await found(c)
  const meetings = await meetingsOf(db, actor.commandId, series.id)
  const reader = { today: dayOf(now()), mayRevise: has(actor, 'cell') && series.closedOn === null }
  return <SeriesPage series={series} meetings={meetings} territories={await territories(c)} returned={returned} {...reader} />
}
