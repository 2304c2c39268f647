import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { isId } from '../platform/ids.ts'
import { readFilter, writeFilter } from './filter.ts'
import { inboxOf } from './inbox.ts'
import { InboxPage } from './pages/inbox-page.tsx'
import { refuse } from './refusal.ts'
import { removeFilter } from './remove-filter.ts'
import { saveFilter } from './save-filter.ts'

export const routes = new Hono<Env>()
  .get('/desk', async (c) => c.var.page(await inbox(c)))
  .post('/desk/filters', (c) =>
    submit(c, saveFilter, {
      with: { query: writeFilter(readFilter(c.req.query())) },
      done: ({ query }) => `/desk?${query}`,
      again: (returned) => inbox(c, returned),
    }),
  )
  .post('/desk/filters/:id/removal', (c) => submit(c, removeFilter, { with: { filterId: idOf(c.req.param('id')) }, done: () => '/desk' }))

async function inbox(c: HonoContext<Env>, returned?: Returned) {
  return <InboxPage {...(await inboxOf(c.var.context, c.req.query()))} {...(returned && { returned })} />
}

function idOf(id: string): string {
  if (!isId(id)) throw refuse('missing', 'filterUnknown')
  return id
}
