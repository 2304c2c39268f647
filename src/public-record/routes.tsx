import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { publicCache } from '../platform/http/public-cache.ts'
import { isDay } from '../platform/words/dates.ts'
import { commitmentStates, stateGroups } from './demand.ts'
import { AboutPage, LicencePage } from './pages/about-page.tsx'
import { CommitmentsPage } from './pages/commitments-page.tsx'
import { DemandPage } from './pages/demand-page.tsx'
import { DemandsPage } from './pages/demands-page.tsx'
import { HomePage } from './pages/home-page.tsx'
import { MeetingPage } from './pages/meeting-page.tsx'
import { MeetingsPage } from './pages/meetings-page.tsx'
import { countCommitments, listCommitments, listUnsettled } from './queries/commitments.ts'
import { listFormerCommuniques } from './queries/communiques.ts'
import { countDemands, type DemandFilter, filterOptions, listDemands, type Place, readDemand, storyOf } from './queries/demands.ts'
import { listHandouts } from './queries/handouts.ts'
import { countAll, listAnswered } from './queries/home.ts'
import { kinOf } from './queries/lineage.ts'
import { listComing, listPast, nearestMeeting, readMeeting } from './queries/meetings.ts'
import { readMinutes } from './queries/minutes.ts'
import { listSeries } from './queries/series.ts'
import { reading } from './reading.ts'
import { refuse } from './release.ts'

const pageSize = 20

/** What everyone may read. Nothing here knows who asks. */
export const publicRoutes = new Hono<Env>()
  .get('/', publicCache, async (c) => {
    const { db, commandId, today } = reading(c)
    const [{ counts, districts }, meeting, answers] = await Promise.all([
      countAll(db, commandId, today),
      nearestMeeting(db, commandId, today),
      listAnswered(db, commandId, 4),
    ])
    return c.var.page(<HomePage counts={counts} meeting={meeting} answers={answers} districts={districts} today={today} />)
  })
  .get('/demands', publicCache, async (c) => {
    const { q, district, category } = c.req.query()
    if (!q?.trim()) return c.var.page(await listPage(c))
    return c.redirect(c.var.href(pathOf('/search', { q, ...(district && { place: district }), ...(category && { category }) })))
  })
  .get('/demands/:ref', publicCache, async (c) => {
    const { db, commandId, today } = reading(c)
    const demand = await readDemand(db, commandId, c.req.param('ref'))
    if (!demand) throw refuse('missing', 'notFound')
    return c.var.page(
      <DemandPage
        demand={demand}
        story={await storyOf(db, commandId, demand.id)}
        kin={await kinOf(db, commandId, demand.id)}
        today={today}
      />,
    )
  })
  .get('/commitments', publicCache, async (c) => {
    const { db, commandId, today } = reading(c)
    const state = oneOf(commitmentStates, c.req.query('state'))
    const after = c.req.query('after')
    const [counts, rows] = await Promise.all([
      countCommitments(db, commandId, today),
      listCommitments(db, commandId, { state, after, today, limit: pageSize + 1 }),
    ])
    const commitments = rows.slice(0, pageSize)
    const query: Record<string, string> = state ? { state } : {}
    return c.var.page(
      <CommitmentsPage
        commitments={commitments}
        counts={counts}
        state={state}
        newer={after ? pathOf('/commitments', query) : null}
        older={rows.length > pageSize ? pathOf('/commitments', { ...query, after: commitments.at(-1)!.ref }) : null}
        today={today}
      />,
    )
  })
  .get('/meetings', publicCache, async (c) => {
    const { db, commandId, today } = reading(c)
    const after = c.req.query('after')
    const [series, coming, rows] = await Promise.all([
      after ? [] : listSeries(db, commandId, today),
      after ? [] : listComing(db, commandId, today),
      listPast(db, commandId, { after, today, limit: pageSize + 1 }),
    ])
    const past = rows.slice(0, pageSize)
    const older = rows.length > pageSize ? pathOf('/meetings', { after: past.at(-1)!.ref }) : null
    return c.var.page(
      <MeetingsPage coming={coming} past={past} series={series} today={today} newer={after ? '/meetings' : null} older={older} />,
    )
  })
  .get('/meetings/:ref', publicCache, async (c) => {
    const { db, commandId, today } = reading(c)
    const meeting = await readMeeting(db, commandId, c.req.param('ref'))
    if (!meeting) throw refuse('missing', 'notFound')
    const [demands, minutes, formerCommuniques, handouts, openCommitments] = await Promise.all([
      listDemands(db, commandId, { meeting: meeting.ref, today }, { limit: 200 }),
      readMinutes(db, commandId, meeting.id),
      meeting.communique === null ? [] : listFormerCommuniques(db, commandId, meeting.id),
      listHandouts(db, commandId, meeting.id),
      meeting.state === 'announced' ? listUnsettled(db, commandId, { series: meeting.seriesId, today, limit: pageSize }) : [],
    ])
    return c.var.page(<MeetingPage {...{ meeting, demands, minutes, formerCommuniques, handouts, openCommitments, today }} />)
  })
  .get('/about', publicCache, (c) => c.var.page(<AboutPage />))
  .get('/licence', publicCache, (c) => c.var.page(<LicencePage />))

async function listPage(c: HonoContext<Env>) {
  const { db, commandId, today } = reading(c)
  const { values, filter } = chosen(c)
  const place = placeOf(c)
  const [options, total, rows] = await Promise.all([
    filterOptions(db, commandId),
    countDemands(db, commandId, filter),
    listDemands(db, commandId, filter, { place, limit: pageSize + 1 }),
  ])
  const more = rows.length > pageSize
  const demands = place?.side === 'after' ? rows.slice(-pageSize) : rows.slice(0, pageSize)
  const link = (side: Place['side'], demand = side === 'before' ? demands.at(-1) : demands[0]) =>
    demand ? pathOf('/demands', { ...values, [side]: `${demand.askedOn}~${demand.ref}` }) : null
  const newer = (place?.side === 'after' ? more : place) ? link('after') : null
  const older = place?.side === 'after' || more ? link('before') : null
  return (
    <DemandsPage
      demands={demands}
      total={total}
      options={options}
      values={values}
      newer={newer}
      older={older}
      feed={pathOf('/demands.atom', values)}
      today={today}
    />
  )
}

/** The filters of a list of demands, as the address names them. */
export function chosen(c: HonoContext<Env>): { values: Record<string, string>; filter: DemandFilter } {
  const group = oneOf(stateGroups, c.req.query('state'))
  const { category, district, meeting } = c.req.query()
  const given = { state: group, category, district, meeting }
  const values = Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string] => Boolean(entry[1])))
  return { values, filter: { group, category, district, meeting, today: reading(c).today } }
}

/** `2026-03-02~BM-2026-0007`: the demand from which to read on. */
export function placeOf(c: HonoContext<Env>): Place | undefined {
  for (const side of ['before', 'after'] as const) {
    const [day = '', ref = ''] = c.req.query(side)?.split('~') ?? []
    if (isDay(day) && ref) return { side, day, ref }
  }
  return undefined
}

function oneOf<T extends string>(known: readonly T[], value: string | undefined): T | undefined {
  return known.find((one) => one === value)
}

export function pathOf(path: string, query: Record<string, string>): string {
  const text = new URLSearchParams(query).toString()
  return text ? `${path}?${text}` : path
}
