import { Hono, type Context as HonoContext } from 'hono'
import type * as v from 'valibot'
import { openCommitments } from '../meetings/open-commitments.ts'
import { readersScope } from '../meetings/readers.ts'
import type { Action } from '../platform/action.ts'
import { has } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { submit } from '../platform/http/submit.ts'
import { addItem } from './add-item.ts'
import { moveItem } from './move-item.ts'
import { AgendaPage, type ReturnedItem } from './pages/agenda-page.tsx'
import { findPlanned, itemsOf, listOffices } from './queries.ts'
import { removeItem } from './remove-item.ts'
import { reviseItem } from './revise-item.ts'
import { sendAgenda } from './send-agenda.ts'

/** The agenda of a meeting: written by the cell, read by whoever reads the meeting. */
export const agendaRoutes = new Hono<Env>()
  .get('/desk/meetings/:ref/agenda', async (c) => c.var.page(await page(c)))
  .post('/desk/meetings/:ref/agenda', (c) => act(c, addItem))
  .post('/desk/meetings/:ref/agenda/sending', (c) => act(c, sendAgenda))
  .post('/desk/meetings/:ref/agenda/:id', (c) => act(c, reviseItem))
  .post('/desk/meetings/:ref/agenda/:id/place', (c) => act(c, moveItem))
  .post('/desk/meetings/:ref/agenda/:id/removal', (c) => act(c, removeItem))

async function act<Input extends v.GenericSchema, Result>(c: HonoContext<Env>, action: Action<Input, Result>) {
  const { id, ref } = await planned(c)
  const itemId = c.req.param('id')
  return submit(c, action, {
    with: { meetingId: id, ...(itemId && { itemId }) },
    done: () => `/desk/meetings/${ref}/agenda`,
    again: (returned) => page(c, { itemId: itemId ?? null, ...returned }),
  })
}

function planned(c: HonoContext<Env>) {
  const { db, actor } = c.var.context
  return findPlanned(db, actor.commandId, c.req.param('ref') ?? '', readersScope(actor))
}

async function page(c: HonoContext<Env>, returned?: ReturnedItem) {
  const { db, actor } = c.var.context
  const meeting = await planned(c)
  const [items, offices, commitments] = await Promise.all([
    itemsOf(db, actor.commandId, meeting.id),
    listOffices(db, actor.commandId),
    openCommitments(c.var.context, meeting.seriesId),
  ])
  return <AgendaPage {...{ meeting, items, offices, commitments, returned }} mayWrite={has(actor, 'cell')} />
}
