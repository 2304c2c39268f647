import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../../platform/http/env.ts'
import { type Returned, submit } from '../../platform/http/submit.ts'
import { hashOf } from '../../platform/secret.ts'
import type { Tab } from '../../platform/ui/tabs.tsx'
import { addDays, type Day, dayOf } from '../../platform/words/dates.ts'
import { splitPath } from '../../platform/words/language.ts'
import { holderOf } from './holder.ts'
import { markVisit } from './mark-visit.ts'
import type { Pad } from './pages/pad.tsx'
import { SheetPage } from './pages/sheet-page.tsx'
import { findLinkDay } from './queries/links.ts'
import { findPlanOf } from './queries/sheet.ts'
import { findTeamByLink } from './queries/teams.ts'
import { readSheet } from './read-sheet.ts'
import { padOf, sentMark, synchronise } from './synchronise.ts'
import { sheetsWords } from './words.ts'

type C = HonoContext<Env>

const page = '/team-sheets/:token' as const

/** For the phone of a team: the secret in the address is the only key, and opening it leaves nothing. No page of it is stored or indexed. */
export const phoneRoutes = new Hono<Env>()
  .use('/team-sheets/*', async (c, next) => {
    await next()
    c.res.headers.set('cache-control', 'no-store')
    c.res.headers.set('x-robots-tag', 'noindex')
  })
  .get(page, async (c) => c.var.page(await phonePage(c)))
  .get(`${page}/tomorrow`, async (c) => c.var.page(await tomorrowPage(c)))
  .get(`${page}/marks`, (c) => synchronise(c, { token: c.req.param('token') }, today(c)))
  .post(`${page}/marks`, async (c) => {
    const token = c.req.param('token')
    if ((c.req.header('content-type') ?? '').includes('json')) return synchronise(c, { token }, today(c))
    return submit(c, markVisit, { with: { token }, done: () => `/team-sheets/${token}`, again: (returned) => phonePage(c, returned) })
  })

const today = (c: C) => dayOf(c.var.context.now())

async function phonePage(c: C, returned?: Returned) {
  return sheetPage(c, today(c), sentMark(returned))
}

/** What comes next, to be read the evening before: only where the link still opens it then. */
async function tomorrowPage(c: C) {
  const tomorrow = addDays(today(c), 1)
  const { db, actor } = c.var.context
  await findTeamByLink(db, actor.commandId, hashOf(c.req.param('token') ?? ''), tomorrow)
  return sheetPage(c, tomorrow)
}

async function sheetPage(c: C, day: Day, returned?: Pad['returned']) {
  const { context } = c.var
  const token = c.req.param('token') ?? ''
  const path = `/team-sheets/${token}`
  const holder = await holderOf(context, { token })
  const sheet = await readSheet(context, holder.team.id, day)
  const pad = padOf(context, path, day, holder, returned)
  return <SheetPage sheet={sheet} team={holder.team} pad={pad} link={null} days={await daysOf(c, path, holder.team.id, day)} />
}

/** Today, and tomorrow once there is a plan for it and as long as the link lasts. */
async function daysOf(c: C, path: string, teamId: string, shown: Day): Promise<Tab[]> {
  const { db, actor } = c.var.context
  const { sheet: words } = sheetsWords[splitPath(new URL(c.req.url).pathname).language]
  const tomorrow = addDays(today(c), 1)
  const opens =
    (await findLinkDay(db, actor.commandId, teamId, tomorrow)) !== null && (await findPlanOf(db, actor.commandId, tomorrow)) !== null
  const tab = (day: Day, label: string, at: string): Tab => ({ path: at, label, current: day === shown })
  return [tab(today(c), words.today, path), ...(opens ? [tab(tomorrow, words.tomorrow, `${path}/tomorrow`)] : [])]
}
