import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../../platform/http/env.ts'
import { type Returned, submit } from '../../platform/http/submit.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { holderOf } from './holder.ts'
import { markVisit } from './mark-visit.ts'
import { SheetPage } from './pages/sheet-page.tsx'
import { readSheet } from './read-sheet.ts'
import { padOf, sentMark, synchronise } from './synchronise.ts'

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
  .get(`${page}/marks`, (c) => synchronise(c, { token: c.req.param('token') }, today(c)))
  .post(`${page}/marks`, async (c) => {
    const token = c.req.param('token')
    if ((c.req.header('content-type') ?? '').includes('json')) return synchronise(c, { token }, today(c))
    return submit(c, markVisit, { with: { token }, done: () => `/team-sheets/${token}`, again: (returned) => phonePage(c, returned) })
  })

const today = (c: C) => dayOf(c.var.context.now())

async function phonePage(c: C, returned?: Returned) {
  const { context } = c.var
  const token = c.req.param('token') ?? ''
  const holder = await holderOf(context, { token })
  const sheet = await readSheet(context, holder.team.id, today(c))
  const pad = padOf(context, `/team-sheets/${token}`, sheet.day, holder, sentMark(returned))
  return <SheetPage sheet={sheet} team={holder.team} pad={pad} link={null} byLink />
}
