import { Hono } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { csvOf, jsonOf } from './open-data.ts'
import { publicCache } from './public-cache.ts'
import { listDemands, readDemand, storyOf } from './queries/demands.ts'
import { listPast } from './queries/meetings.ts'
import { refuse } from './release.ts'
import { reading } from './routes.tsx'

const everything = 100_000

/** The released copy for programs, and what search engines may read. */
export const openDataRoutes = new Hono<Env>()
  .get('/demands.csv', publicCache, async (c) => {
    const { db, commandId, today } = reading(c)
    const csv = csvOf(await listDemands(db, commandId, { today }, { limit: everything }))
    return c.body(csv, 200, { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="demands.csv"' })
  })
  .get('/demands/:file{[^/]+\\.json}', publicCache, async (c) => {
    const { db, commandId } = reading(c)
    const demand = await readDemand(db, commandId, c.req.param('file').slice(0, -'.json'.length))
    if (!demand) throw refuse('missing', 'notFound')
    return c.json(jsonOf(demand, await storyOf(db, commandId, demand.id)))
  })
  .get('/robots.txt', publicCache, (c) => c.text(`User-agent: *\nDisallow: /desk\nSitemap: ${c.var.config.publicUrl}/sitemap.xml\n`))
  .get('/sitemap.xml', publicCache, async (c) => {
    const { db, commandId, today } = reading(c)
    const [demands, meetings] = await Promise.all([
      listDemands(db, commandId, { today }, { limit: 20_000 }),
      listPast(db, commandId, { today, limit: 5000 }),
    ])
    const paths = [
      ...['/', '/demands', '/commitments', '/meetings', '/about', '/licence'],
      ...demands.map(({ ref }) => `/demands/${ref}`),
      ...meetings.map(({ ref }) => `/meetings/${ref}`),
    ]
    const urls = paths.map((path) => `<url><loc>${c.var.config.publicUrl}${encodeURI(path)}</loc></url>`).join('')
    const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>\n`
    return c.body(xml, 200, { 'content-type': 'application/xml; charset=utf-8' })
  })
