import { Hono, type Context as HonoContext } from 'hono'
import { has } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { isId } from '../platform/ids.ts'
import { dayOf } from '../platform/words/dates.ts'
import { appointHolder } from './appoint-holder.ts'
import { openOffice } from './open-office.ts'
import { NewOfficePage } from './pages/new-office.tsx'
import { OfficePage } from './pages/office.tsx'
import { OfficesPage } from './pages/offices.tsx'
import { may } from './permissions.ts'
import { listOpenAccounts } from './queries/accounts.ts'
import { findOffice, listHoldings, listOffices } from './queries/offices.ts'
import { refuse } from './refusal.ts'

/** Offices and who holds them. */
export const officeRoutes = new Hono<Env>()

officeRoutes.get('/desk/offices', async (c) => {
  const { db, actor, now } = c.var.context
  if (!may.read(actor)) throw refuse('forbidden', 'read')
  const offices = await listOffices(db, actor.commandId, dayOf(now()))
  return c.var.page(<OfficesPage offices={offices} mayOpen={may.administer(actor)} />)
})

officeRoutes.get('/desk/offices/new', (c) => {
  if (!may.administer(c.var.context.actor)) throw refuse('forbidden', 'open-office')
  return c.var.page(<NewOfficePage />)
})

officeRoutes.post('/desk/offices', (c) =>
  submit(c, openOffice, { done: ({ id }) => `/desk/offices/${id}`, again: (returned) => <NewOfficePage {...returned} /> }),
)

officeRoutes.get('/desk/offices/:id', async (c) => {
  if (!may.read(c.var.context.actor)) throw refuse('forbidden', 'read')
  return c.var.page(await page(c))
})

officeRoutes.post('/desk/offices/:id/holders', (c) =>
  submit(c, appointHolder, {
    with: { officeId: idOf(c) },
    done: () => `/desk/offices/${idOf(c)}`,
    again: (returned) => page(c, returned),
  }),
)

async function page(c: HonoContext<Env>, returned: Partial<Returned> = {}) {
  const { db, actor } = c.var.context
  const office = await findOffice(db, actor.commandId, idOf(c))
  if (!office) throw refuse('missing', 'officeUnknown')
  const holdings = await listHoldings(db, actor.commandId, office.id)
  const candidates = may.administer(actor) ? await listOpenAccounts(db, actor.commandId) : null
  const mayReadBrief = actor.officeIds.includes(office.id) || has(actor, 'cell', 'auditor')
  return <OfficePage office={office} holdings={holdings} candidates={candidates} mayReadBrief={mayReadBrief} {...returned} />
}

function idOf(c: HonoContext<Env>): string {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw refuse('missing', 'officeUnknown')
  return id
}
