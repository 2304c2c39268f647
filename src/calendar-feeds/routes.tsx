import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { submit } from '../platform/http/submit.ts'
import { hashOf } from '../platform/secret.ts'
import { calendar } from '../public-record/calendar-answer.ts'
import { ownersOf, refuse } from './feed.ts'
import { CalendarsPage } from './pages/calendars-page.tsx'
import { NewAddressPage } from './pages/new-address-page.tsx'
import { findOwner, listOwn, meetingsOf } from './queries.ts'
import { renewFeed } from './renew-feed.ts'

/** Private calendars: their owner renews the address, calendar programs read it. */
export const calendarFeedRoutes = new Hono<Env>()
  .get('/desk/calendars', async (c) => {
    const { db, actor } = c.var.context
    const owners = owned(c)
    return c.var.page(<CalendarsPage feeds={await listOwn(db, actor.commandId, owners)} />)
  })
  .post('/desk/calendars', async (c) => {
    owned(c)
    let token: string | undefined
    const answer = await submit(c, renewFeed, {
      shape: ({ officeId }) => (officeId ? { officeId } : {}),
      done: (renewed) => {
        token = renewed.token
        return '/desk/calendars'
      },
    })
    if (!token) return answer
    // Shown in the answer itself and not after a redirect: no history keeps it.
    c.header('location', undefined)
    return c.var.page(<NewAddressPage address={`${c.var.config.publicUrl}/calendars/${token}.ics`} />)
  })
  .get('/calendars/:file{[^/]+\\.ics}', async (c) => {
    const { db, actor } = c.var.context
    const token = (c.req.param('file') ?? '').slice(0, -'.ics'.length)
    const owner = await findOwner(db, actor.commandId, hashOf(token))
    if (!owner) throw refuse('missing', 'feedUnknown')
    const answer = calendar(c, { title: '', meetings: await meetingsOf(db, actor.commandId, owner), file: 'meetings.ics' })
    answer.headers.set('cache-control', 'private, no-store')
    return answer
  })

function owned(c: HonoContext<Env>) {
  const owners = ownersOf(c.var.context.actor)
  if (owners.length === 0) throw refuse('forbidden', 'ownersOnly')
  return owners
}
