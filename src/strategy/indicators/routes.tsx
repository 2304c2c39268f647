import { Hono, type Context as HonoContext } from 'hono'
import { isOfService } from '../../platform/actor.ts'
import type { Env } from '../../platform/http/env.ts'
import { publicCache } from '../../platform/http/public-cache.ts'
import { isId } from '../../platform/ids.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { quarterOf } from '../../platform/words/quarters.ts'
import { definitionOf, isIndicatorId } from './indicator.ts'
import { indicatorsCsv, indicatorsJson, linesOf } from './indicator-data.ts'
import type { Place } from './list-window.ts'
import { DeskIndicatorPage } from './pages/desk-indicator.tsx'
import { DeskIndicatorsPage } from './pages/desk-indicators.tsx'
import { IndicatorPage } from './pages/indicator-page.tsx'
import { IndicatorsPage } from './pages/indicators-page.tsx'
import { ListPage } from './pages/list-page.tsx'
import { isPeriod, type Period } from './period.ts'
import { listDistricts, listPublished } from './queries/published.ts'
import { readDesk, readParts } from './read-desk.ts'
import { readList } from './read-list.ts'
import { refuse } from './refusal.ts'
import { mayList } from './thing.ts'

type C = HonoContext<Env>

export const routes = new Hono<Env>()
  .get('/indicators', publicCache, async (c) => c.var.page(<IndicatorsPage figures={await published(c)} />))
  .get('/indicators.json', publicCache, async (c) => c.json(indicatorsJson(await published(c))))
  .get('/indicators.csv', publicCache, async (c) => csv(c, indicatorsCsv(await published(c))))
  .get('/indicators/:id', publicCache, async (c) => {
    const id = idOf(c)
    const figures = await published(c)
    return c.var.page(<IndicatorPage id={id} figures={figures.filter(({ indicator }) => indicator === id)} />)
  })
  .get('/desk/indicators', async (c) => {
    const desk = await readDesk(reading(c))
    return c.var.page(<DeskIndicatorsPage desk={desk} period={periodOf(c)} />)
  })
  .get('/desk/indicators.json', async (c) => {
    const { figures, asOf } = await readDesk(reading(c))
    return c.json(indicatorsJson(linesOf(figures, asOf)))
  })
  .get('/desk/indicators.csv', async (c) => {
    const { figures, asOf } = await readDesk(reading(c))
    return csv(c, indicatorsCsv(linesOf(figures, asOf)))
  })
  .get('/desk/indicators/:id', async (c) => {
    const context = reading(c)
    const [id, period] = [idOf(c), periodOf(c)]
    const desk = await readDesk(context)
    return c.var.page(
      <DeskIndicatorPage
        id={id}
        period={period}
        desk={desk}
        parts={await readParts(context, id, period)}
        mayList={mayList(context.actor, definitionOf(id).things)}
      />,
    )
  })
  .get('/desk/indicators/:id/list', async (c) => c.var.page(await listPage(c)))

/** What was counted in a period, and in one district where one is asked for; `none` is what has none. */
async function listPage(c: C) {
  const context = reading(c)
  const [id, period] = [idOf(c), periodOf(c)]
  const { things: thing } = definitionOf(id)
  if (!thing) throw refuse('missing', 'indicatorUnknown')
  if (!mayList(context.actor, thing)) throw refuse('forbidden', 'read')
  const asked = c.req.query('district') ?? ''
  const districts = await listDistricts(context.db, context.actor.commandId)
  const district = asked === 'none' ? 'none' : (districts.find((one) => one.id === asked) ?? null)
  const districtId = district === 'none' ? '' : (district?.id ?? null)
  const after = placeIn(c.req.query('after') ?? '')
  const path = `/desk/indicators/${id}/list?period=${period}${district ? `&district=${asked}` : ''}`
  return (
    <ListPage
      {...{ id, period, district, path }}
      isFirst={!after}
      list={await readList(context, { id, thing, period, districtId }, after)}
    />
  )
}

/** A line of the list, as `pathAfter` wrote it. */
function placeIn(typed: string): Place | null {
  const [, key, id] = /^(.*)~([^~]+)$/.exec(typed) ?? []
  return key !== undefined && isId(id!) ? { key, id: id! } : null
}

const published = (c: C) => listPublished(c.var.publicDb, c.var.context.actor.commandId)

function csv(c: C, body: string) {
  c.header('content-disposition', 'attachment; filename="qurb-indicators.csv"')
  return c.body(body, 200, { 'content-type': 'text/csv; charset=utf-8' })
}

function reading(c: C) {
  const { context } = c.var
  if (!isOfService(context.actor)) throw refuse('forbidden', 'read')
  return context
}

function idOf(c: C) {
  const id = c.req.param('id')!
  if (!isIndicatorId(id)) throw refuse('missing', 'indicatorUnknown')
  return id
}

/** The quarter that runs where none is asked for. */
function periodOf(c: C): Period {
  const typed = c.req.query('period') ?? ''
  return isPeriod(typed) ? typed : quarterOf(dayOf(c.var.context.now()))
}
