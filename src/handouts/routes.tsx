import { Hono, type Context as HonoContext } from 'hono'
import { has, isOfService } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { isId } from '../platform/ids.ts'
import { addHandout } from './add-handout.ts'
import { refuse } from './handout.ts'
import { HandoutsPage } from './pages/handouts-page.tsx'
import { contentOf, findMeeting, handoutsOf, listOffices } from './queries.ts'
import { withdrawHandout } from './withdraw-handout.ts'

/** What services show in a meeting: brought by them or by the cell, read by whoever works for the command before it is released. */
export const handoutRoutes = new Hono<Env>()
  .get('/desk/meetings/:ref/handouts', async (c) => c.var.page(await page(c)))
  .post('/desk/meetings/:ref/handouts', async (c) => {
    const { id, ref } = await meetingOf(c)
    const { file } = await c.req.parseBody()
    const bytes = file instanceof File ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0)
    return submit(c, addHandout, {
      with: { meetingId: id, file: bytes },
      done: () => `/desk/meetings/${ref}/handouts`,
      again: (returned) => page(c, returned),
    })
  })
  .post('/desk/meetings/:ref/handouts/:id/withdrawal', async (c) => {
    const { ref } = await meetingOf(c)
    const done = () => `/desk/meetings/${ref}/handouts`
    return submit(c, withdrawHandout, { with: { handoutId: idOf(c) }, done, again: (returned) => page(c, returned, idOf(c)) })
  })
  .get('/desk/handouts/:id', async (c) => {
    const { db, actor } = c.var.context
    if (!isOfService(actor)) throw refuse('forbidden', 'readersOnly')
    const content = await contentOf(db, actor.commandId, idOf(c))
    if (!content) throw refuse('missing', 'handoutUnknown')
    const headers = { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename="handout.pdf"' }
    return c.body(new Uint8Array(content), 200, headers)
  })

function meetingOf(c: HonoContext<Env>) {
  const { db, actor } = c.var.context
  if (!isOfService(actor)) throw refuse('forbidden', 'readersOnly')
  return findMeeting(db, actor.commandId, { ref: c.req.param('ref') ?? '' })
}

async function page(c: HonoContext<Env>, returned?: Returned, withdrawing?: string) {
  const { db, actor } = c.var.context
  const meeting = await meetingOf(c)
  const cell = has(actor, 'cell')
  const offices = cell || actor.officeIds.length > 0 ? await listOffices(db, actor.commandId, cell ? null : actor.officeIds) : []
  const handouts = await handoutsOf(db, actor.commandId, meeting.id)
  return <HandoutsPage {...{ meeting, handouts, offices, returned, withdrawing }} />
}

function idOf(c: HonoContext<Env>): string {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw refuse('missing', 'handoutUnknown')
  return id
}
