import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { publicCache } from '../platform/http/public-cache.ts'
import { isId } from '../platform/ids.ts'
import { splitPath } from '../platform/words/language.ts'
import { nameIn } from '../platform/words/names.ts'
import { calendar } from './calendar-answer.ts'
import { MeetingRequestsPage } from './pages/meeting-requests-page.tsx'
import { SeriesPage } from './pages/series-page.tsx'
import { handoutContent } from './queries/handouts.ts'
import { listMeetingRequests } from './queries/meeting-requests.ts'
import { listSeries, meetingsOfSeries } from './queries/series.ts'
import { reading } from './reading.ts'
import { refuse } from './release.ts'

/** Series with their rule, for everyone and for anybody's calendar, and which associations asked for a meeting. */
export const seriesRoutes = new Hono<Env>()
  .get('/handouts/:file{[^/]+\\.pdf}', publicCache, async (c) => {
    const { db, commandId } = reading(c)
    const id = (c.req.param('file') ?? '').slice(0, -'.pdf'.length)
    const content = isId(id) ? await handoutContent(db, commandId, id) : undefined
    if (!content) throw refuse('missing', 'notFound')
    const headers = { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="${id}.pdf"` }
    return c.body(new Uint8Array(content), 200, headers)
  })
  .get('/meeting-requests', publicCache, async (c) => {
    const { db, commandId, today } = reading(c)
    return c.var.page(<MeetingRequestsPage requests={await listMeetingRequests(db, commandId, 100)} today={today} />)
  })
  .get('/series/:file{[^/]+\\.ics}', publicCache, async (c) => {
    const { series, meetings } = await found(c, (c.req.param('file') ?? '').slice(0, -'.ics'.length))
    const { language } = splitPath(new URL(c.req.url).pathname)
    return calendar(c, { title: nameIn(language, series.nameAr, series.nameFr)!, meetings, file: `${series.ref}.ics` })
  })
  .get('/series/:ref', publicCache, async (c) => {
    const { series, meetings } = await found(c, c.req.param('ref'))
    return c.var.page(<SeriesPage series={series} meetings={meetings} today={reading(c).today} />)
  })

async function found(c: HonoContext<Env>, ref: string) {
  const { db, commandId, today } = reading(c)
  const [series] = await listSeries(db, commandId, today, ref)
  if (!series) throw refuse('missing', 'notFound')
  return { series, meetings: await meetingsOfSeries(db, commandId, series.id) }
}
