import { Hono, type Context as HonoContext } from 'hono'
import { has } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { isId } from '../platform/ids.ts'
import { acknowledgeTogether } from './acknowledge-together.ts'
import { calendarOf } from './calendar.ts'
import { closeTogether } from './close-together.ts'
import { examineTogether } from './examine-together.ts'
import { pathTo, readFilter, writeFilter } from './filter.ts'
import { handoverOf } from './handover.ts'
import { inboxOf } from './inbox.ts'
import { ownSide } from './own-side.ts'
import { CalendarPage } from './pages/calendar-page.tsx'
import { ExaminationPage } from './pages/examination-page.tsx'
import { HandoverPage } from './pages/handover-page.tsx'
import { InboxPage } from './pages/inbox-page.tsx'
import { ReassignmentPage } from './pages/reassignment-page.tsx'
import { WorkloadPage } from './pages/workload-page.tsx'
import { mayReadWorkload } from './permissions.ts'
import { listChoices } from './queries/choices.ts'
import { listSelected } from './queries/selection.ts'
import { reassignTogether } from './reassign-together.ts'
import { refuse } from './refusal.ts'
import { removeFilter } from './remove-filter.ts'
import { saveFilter } from './save-filter.ts'
import { workloadOf } from './workload.ts'
import { writeNote } from './write-note.ts'

type C = HonoContext<Env>

export const routes = new Hono<Env>()
  .get('/desk', async (c) => {
    const own = ownSide(c.var.context.actor)
    if (own) return c.redirect(c.var.href(own) + new URL(c.req.url).search, 303)
    return c.var.page(<InboxPage {...(await inboxOf(c.var.context, c.req.query()))} />)
  })
  .get('/desk/calendar', async (c) => c.var.page(<CalendarPage {...(await calendarOf(c.var.context, c.req.query()))} />))
  .get('/desk/workload', async (c) => {
    if (!mayReadWorkload(c.var.context.actor)) throw refuse('forbidden', 'read-workload')
    return c.var.page(<WorkloadPage {...(await workloadOf(c.var.context, c.req.query()))} />)
  })
  .post('/desk/filters', (c) =>
    submit(c, saveFilter, {
      with: { query: writeFilter(readFilter(c.req.query())) },
      done: ({ query }) => `/desk?${query}`,
      again: async (returned) => <InboxPage {...(await inboxOf(c.var.context, c.req.query()))} returned={returned} />,
    }),
  )
  .post('/desk/filters/:id/removal', (c) => submit(c, removeFilter, { with: { filterId: idOf(c, 'filterUnknown') }, done: () => '/desk' }))
  .post('/desk/closures', (c) => submit(c, closeTogether, { done: () => pathTo(readFilter(c.req.query())), again: hindered(c) }))
  .post('/desk/acknowledgements', (c) =>
    submit(c, acknowledgeTogether, { done: () => pathTo(readFilter(c.req.query())), again: hindered(c) }),
  )
  .get('/desk/examination', async (c) => {
    if (!has(c.var.context.actor, 'cell')) throw refuse('forbidden', 'examine-together')
    return c.var.page(await examination(c, c.req.queries('ref') ?? []))
  })
  .post('/desk/examination', (c) =>
    submit(c, examineTogether, {
      shape: (values) => ({ ...values, texts: textsOf(values) }),
      done: () => '/desk',
      again: (returned) => examination(c, [returned.values.ref ?? []].flat() as string[], returned),
    }),
  )
  .get('/desk/reassignment', async (c) => {
    if (!has(c.var.context.actor, 'cell')) throw refuse('forbidden', 'reassign-together')
    return c.var.page(await reassignment(c, c.req.queries('ref') ?? []))
  })
  .post('/desk/reassignment', (c) =>
    submit(c, reassignTogether, {
      done: () => '/desk',
      again: (returned) => reassignment(c, [returned.values.ref ?? []].flat() as string[], returned),
    }),
  )
  .get('/desk/offices/:id/handover', async (c) =>
    c.var.page(<HandoverPage {...(await handoverOf(c.var.context, idOf(c, 'officeUnknown')))} />),
  )
  .post('/desk/offices/:id/notes', (c) =>
    submit(c, writeNote, {
      with: { officeId: idOf(c, 'officeUnknown') },
      done: () => `/desk/offices/${idOf(c, 'officeUnknown')}/handover`,
      again: async (returned) => <HandoverPage {...(await handoverOf(c.var.context, idOf(c, 'officeUnknown')))} returned={returned} />,
    }),
  )

/** The desk as it was narrowed, with what had been chosen and what hinders. */
function hindered(c: C) {
  return async ({ values, errors }: Returned) => {
    const chosen = { refs: [values.ref ?? []].flat(), way: values.way === undefined ? undefined : String(values.way) }
    return <InboxPage {...(await inboxOf(c.var.context, c.req.query()))} hindered={errors} chosen={chosen} />
  }
}

async function examination(c: C, refs: readonly string[], returned?: Returned) {
  const { db, actor } = c.var.context
  const selected = await listSelected(db, actor.commandId, refs.slice(0, 50))
  return <ExaminationPage selected={selected} choices={await listChoices(db, actor.commandId)} {...returned} />
}

async function reassignment(c: C, refs: readonly string[], returned?: Returned) {
  const { db, actor } = c.var.context
  const selected = await listSelected(db, actor.commandId, refs.slice(0, 50))
  return <ReassignmentPage selected={selected} choices={await listChoices(db, actor.commandId)} {...returned} />
}

/** `text.BM-2026-0007` as a text of that reference. */
function textsOf(values: Record<string, string | string[]>): Record<string, string> {
  const named = Object.entries(values).filter(([name]) => name.startsWith('text.'))
  return Object.fromEntries(named.map(([name, value]) => [name.slice(5), String(value)]))
}

function idOf(c: C, otherwise: 'filterUnknown' | 'officeUnknown'): string {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw refuse('missing', otherwise)
  return id
}
