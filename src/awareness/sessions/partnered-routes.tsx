import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../../platform/http/env.ts'
import { isId } from '../../platform/ids.ts'
import { maySeePartnered } from '../permissions.ts'
import { PartneredPage } from './pages/partnered-page.tsx'
import { listPartnered } from './queries/partnered.ts'
import { refuse } from './refusal.ts'

const path = '/desk/awareness/partnered'

/** What an association holds together with the awareness cell: its own sessions, and nothing of any other. */
export const partneredRoutes = new Hono<Env>()
  .get(path, async (c) => {
    const { sessions, next } = await read(c)
    return c.var.page(<PartneredPage sessions={sessions} next={next && `${path}?before=${next}`} />)
  })
  .get(`${path}.json`, async (c) => {
    const { sessions, next } = await read(c)
    return c.json({ sessions: sessions.map(({ id: _id, ...session }) => session), next })
  })

async function read(c: HonoContext<Env>) {
  const { db, actor } = c.var.context
  if (!maySeePartnered(actor)) throw refuse('forbidden', 'read-partnered')
  const before = c.req.query('before') ?? ''
  return listPartnered(db, actor.commandId, actor.associationId!, isId(before) ? before : null)
}
