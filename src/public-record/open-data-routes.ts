import { Readable } from 'node:stream'
import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { publicCache } from '../platform/http/public-cache.ts'
import { mapOf } from './map-data.ts'
import { csvHead, csvOf, factsOf, jsonOf } from './open-data.ts'
import { listReports } from './queries/awareness-reports.ts'
import { countDemands, listDemands, type Place, type PublicDemand, readDemand, storyOf } from './queries/demands.ts'
import { countAll } from './queries/home.ts'
import { kinOf } from './queries/lineage.ts'
import { listPast } from './queries/meetings.ts'
import { listShapes } from './queries/shapes.ts'
import { reading } from './reading.ts'
import { refuse } from './release.ts'
import { chosen, pathOf, placeOf } from './routes.tsx'

/** As many demands as one answer in JSON holds at most. */
const aPage = 1000

/** The released copy for programs, and what search engines may read. */
export const openDataRoutes = new Hono<Env>()
  .get('/demands.csv', (c) => {
    return c.body(Readable.toWeb(Readable.from(csvLines(c), { objectMode: false })) as ReadableStream, 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="demands.csv"',
      'cache-control': 'public, max-age=60',
    })
  })
  .get('/demands.json', publicCache, async (c) => {
    const { db, commandId } = reading(c)
    const { values, filter } = chosen(c)
    const limit = Math.min(Math.max(Math.trunc(Number(c.req.query('limit'))) || aPage, 1), aPage)
    const [total, rows] = await Promise.all([
      countDemands(db, commandId, filter),
      listDemands(db, commandId, filter, { place: placeOf(c), limit: limit + 1 }),
    ])
    const demands = rows.slice(0, limit)
    const { askedOn, ref } = demands.at(-1) ?? {}
    const more = { ...values, limit: String(limit), before: `${askedOn}~${ref}` }
    const next = rows.length > limit ? `${c.var.config.publicUrl}${pathOf('/demands.json', more)}` : null
    return c.json({ total, next, demands: demands.map((demand) => factsOf(demand)) })
  })
  .get('/districts.geojson', publicCache, async (c) => {
    const { db, commandId, today } = reading(c)
    const [shapes, { districts }] = await Promise.all([listShapes(db, commandId), countAll(db, commandId, today)])
    return c.body(JSON.stringify(mapOf(shapes, districts)), 200, { 'content-type': 'application/geo+json; charset=utf-8' })
  })
  .get('/demands/:file{[^/]+\\.json}', publicCache, async (c) => {
    const { db, commandId } = reading(c)
    const demand = await readDemand(db, commandId, c.req.param('file').slice(0, -'.json'.length))
    if (!demand) throw refuse('missing', 'notFound')
    return c.json(jsonOf(demand, await storyOf(db, commandId, demand.id), await kinOf(db, commandId, demand.id)))
  })
  .get('/robots.txt', publicCache, (c) => c.text(`User-agent: *\nDisallow: /desk\nSitemap: ${c.var.config.publicUrl}/sitemap.xml\n`))
  .get('/sitemap.xml', publicCache, async (c) => {
    const { db, commandId, today } = reading(c)
    const [demands, meetings, reports] = await Promise.all([
      listDemands(db, commandId, { today }, { limit: 20_000 }),
      listPast(db, commandId, { today, limit: 5000 }),
      listReports(db, commandId),
    ])
    const paths = [
      ...[
        '/',
        '/demands',
        '/commitments',
        '/meetings',
        '/briefings',
        '/problems',
        '/strategy',
        '/awareness',
        '/trust',
        '/about',
        '/licence',
        '/cyber',
      ],
      ...demands.map(({ ref }) => `/demands/${ref}`),
      ...meetings.map(({ ref }) => `/meetings/${ref}`),
      ...new Set(reports.map(({ schoolYear }) => `/awareness/${schoolYear}`)),
    ]
    const urls = paths.map((path) => `<url><loc>${c.var.config.publicUrl}${encodeURI(path)}</loc></url>`).join('')
    const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>\n`
    return c.body(xml, 200, { 'content-type': 'application/xml; charset=utf-8' })
  })

/** Every released demand from the newest on, a part at a time: the table is never held whole. */
async function* csvLines(c: HonoContext<Env>): AsyncGenerator<string> {
  const { db, commandId, today } = reading(c)
  yield csvHead
  for (let place: Place | undefined; ; ) {
    const demands: PublicDemand[] = await listDemands(db, commandId, { today }, { place, limit: aPage })
    yield csvOf(demands)
    if (demands.length < aPage) return
    const { askedOn, ref } = demands.at(-1)!
    place = { side: 'before', day: askedOn, ref }
  }
}
