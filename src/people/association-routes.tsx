import { Hono, type Context as HonoContext } from 'hono'
import { addressOf } from '../platform/http/address.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { isId } from '../platform/ids.ts'
import { splitPath } from '../platform/words/language.ts'
import { accreditAssociation } from './accredit-association.ts'
import { applyToRegister } from './apply-to-register.ts'
import { associationKinds, associationStates } from './association.ts'
import { ApplicationPage, AppliedPage } from './pages/application.tsx'
import { AssociationPage } from './pages/association.tsx'
import { AssociationsPage, pathOf } from './pages/associations.tsx'
import { NewAssociationPage } from './pages/new-association.tsx'
import { may } from './permissions.ts'
import { countAssociations, findAssociation, listAssociations } from './queries/associations.ts'
import { refuse } from './refusal.ts'
import { refuseApplication } from './refuse-application.ts'
import { registerAssociation } from './register-association.ts'
import { reinstateAssociation } from './reinstate-association.ts'
import { suspendAssociation } from './suspend-association.ts'
import { verifyAssociation } from './verify-association.ts'

const pageSize = 50

/** The register of associations. */
export const associationRoutes = new Hono<Env>()

associationRoutes.get('/desk/associations', async (c) => {
  const { db, actor } = c.var.context
  if (!may.read(actor)) throw refuse('forbidden', 'read')
  const { q = '', state, kind, after } = c.req.query()
  const filter = { q, state: oneOf(associationStates, state), kind: oneOf(associationKinds, kind) }
  const search = { ...filter, named: q, after: after && isId(after) ? after : null, limit: pageSize }
  const [associations, counts] = await Promise.all([listAssociations(db, actor.commandId, search), countAssociations(db, actor.commandId)])
  const older = associations.length === pageSize ? pathOf(filter, associations.at(-1)!.id) : null
  return c.var.page(
    <AssociationsPage associations={associations} counts={counts} filter={filter} older={older} mayRegister={may.register(actor)} />,
  )
})

associationRoutes.get('/desk/associations/new', (c) => {
  if (!may.register(c.var.context.actor)) throw refuse('forbidden', 'register-association')
  return c.var.page(<NewAssociationPage />)
})

associationRoutes.post('/desk/associations', (c) =>
  submit(c, registerAssociation, {
    done: ({ id }) => `/desk/associations/${id}`,
    again: (returned) => <NewAssociationPage {...returned} />,
  }),
)

associationRoutes.get('/desk/associations/:id', async (c) => {
  if (!may.read(c.var.context.actor)) throw refuse('forbidden', 'read')
  return c.var.page(await page(c))
})

associationRoutes.get('/associations/application', (c) => c.var.page(<ApplicationPage />))

associationRoutes.post('/associations/application', async (c) => {
  let applied = false
  const answer = await submit(c, applyToRegister, {
    with: { from: addressOf(c), language: splitPath(new URL(c.req.url).pathname).language },
    done: () => {
      applied = true
      return '/associations/application'
    },
    again: (returned) => <ApplicationPage {...returned} />,
  })
  if (!applied) return answer
  c.header('location', undefined)
  return c.var.page(<AppliedPage />)
})

associationRoutes.post('/desk/associations/:id/verification', (c) =>
  submit(c, verifyAssociation, { with: known(c), done: () => pathTo(c) }),
)

associationRoutes.post('/desk/associations/:id/refusal', (c) =>
  submit(c, refuseApplication, { with: known(c), done: () => pathTo(c), again: (returned) => page(c, returned) }),
)

associationRoutes.post('/desk/associations/:id/suspension', (c) =>
  submit(c, suspendAssociation, { with: known(c), done: () => pathTo(c), again: (returned) => page(c, returned) }),
)

associationRoutes.post('/desk/associations/:id/reinstatement', (c) =>
  submit(c, reinstateAssociation, { with: known(c), done: () => pathTo(c) }),
)

associationRoutes.post('/desk/associations/:id/accreditation', (c) =>
  submit(c, accreditAssociation, { with: known(c), done: () => pathTo(c) }),
)

async function page(c: HonoContext<Env>, returned: Partial<Returned> = {}) {
  const { db, actor } = c.var.context
  const withContact = may.readContact(actor)
  const association = await findAssociation(db, actor.commandId, idOf(c), { withContact })
  if (!association) throw refuse('missing', 'associationUnknown')
  const maySet = { mayReadContact: withContact, mayAccredit: may.register(actor), maySuspend: may.administer(actor) }
  return <AssociationPage association={association} {...maySet} {...returned} />
}

const known = (c: HonoContext<Env>) => ({ associationId: idOf(c) })
const pathTo = (c: HonoContext<Env>) => `/desk/associations/${idOf(c)}`

function idOf(c: HonoContext<Env>): string {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) throw refuse('missing', 'associationUnknown')
  return id
}

function oneOf<Value extends string>(values: readonly Value[], asked: string | undefined): Value | null {
  return values.find((value) => value === asked) ?? null
}
