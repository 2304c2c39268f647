import { Hono, type Context as HonoContext } from 'hono'
import { isOfService } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { hashOf } from '../platform/secret.ts'
import { dayOf } from '../platform/words/dates.ts'
import { addPartner } from './add-partner.ts'
import { changePartner } from './change-partner.ts'
import { endContact } from './end-contact.ts'
import { nameContact } from './name-contact.ts'
import { ownRoutes } from './own-routes.tsx'
import { DoorPage } from './pages/door.tsx'
import { PartnersPage } from './pages/partners.tsx'
import { mayKeep } from './permissions.ts'
import { listContacts, listFreeAccounts } from './queries/contacts.ts'
import { listReferred } from './queries/owed.ts'
import { listPartners } from './queries/partners.ts'
import { demandIdOf, findInvitation } from './queries/referrals.ts'
import { listReplies } from './queries/replies.ts'
import { refuse } from './refusal.ts'
import { renewLink } from './renew-link.ts'
import { replyByLink } from './reply-by-link.ts'
import { retirePartner } from './retire-partner.ts'
import { returnReply } from './return-reply.ts'

type C = HonoContext<Env>

const done = () => '/desk/partners'
const backToDemand = ({ ref }: { ref: string }) => `/desk/demands/${ref}`

export const routes = new Hono<Env>()
  .route('/', ownRoutes)
  .get('/desk/partners', async (c) => c.var.page(await register(c)))
  .get('/desk/partners.json', async (c) => {
    const { db, actor } = c.var.context
    if (!isOfService(actor)) throw refuse('forbidden', 'read')
    return c.json({ owed: await listReferred(db, actor.commandId) })
  })
  .post('/desk/partners', (c) => submit(c, addPartner, { done, again: (returned) => register(c, returned) }))
  .post('/desk/partners/:id', (c) => {
    const partnerId = c.req.param('id')
    return submit(c, changePartner, { with: { partnerId }, done, again: (returned) => register(c, returned, partnerId) })
  })
  .post('/desk/partners/:id/retirement', (c) => submit(c, retirePartner, { with: { partnerId: c.req.param('id') }, done }))
  .post('/desk/partners/:id/contacts', (c) => {
    const partnerId = c.req.param('id')
    return submit(c, nameContact, { with: { partnerId }, done, again: (returned) => register(c, returned, partnerId) })
  })
  .post('/desk/partners/:id/contacts/removal', (c) => submit(c, endContact, { with: { partnerId: c.req.param('id') }, done }))
  .post('/desk/referrals/:ref/return', async (c) => submit(c, returnReply, { with: { demandId: await demandOf(c) }, done: backToDemand }))
  .post('/desk/referrals/:ref/letter', async (c) => submit(c, renewLink, { with: { demandId: await demandOf(c) }, done: backToDemand }))
  .get('/partner/:token', async (c) => {
    c.header('cache-control', 'no-store')
    c.header('referrer-policy', 'no-referrer')
    return c.var.page(await door(c))
  })
  .post('/partner/:token', (c) => {
    const { token } = c.req.param()
    c.header('cache-control', 'no-store')
    return submit(c, replyByLink, { with: { token }, done: () => `/partner/${token}`, again: (returned) => door(c, returned) })
  })

async function register(c: C, returned?: Returned, changing: string | null = null) {
  const { db, actor, now } = c.var.context
  if (!isOfService(actor)) throw refuse('forbidden', 'read')
  const { commandId } = actor
  const [partners, referred] = [await listPartners(db, commandId), await listReferred(db, commandId)]
  const [contacts, free] = [await listContacts(db, commandId), await listFreeAccounts(db, commandId)]
  return <PartnersPage {...{ partners, referred, contacts, free, changing, returned }} today={dayOf(now())} mayKeep={mayKeep(actor)} />
}

/** What opens with a link. Opening it changes nothing: programs that look into mail open it too. */
async function door(c: C, returned?: Returned) {
  const { db, actor, now } = c.var.context
  const token = c.req.param('token') ?? ''
  const invitation = await findInvitation(db, actor.commandId, { tokenHash: hashOf(token) })
  if (!invitation) throw refuse('missing', 'linkEnded')
  const replies = await listReplies(db, actor.commandId, invitation.id)
  return <DoorPage invitation={invitation} replies={replies} token={token} today={dayOf(now())} returned={returned} />
}

async function demandOf(c: C): Promise<string | undefined> {
  const { db, actor } = c.var.context
  return demandIdOf(db, actor.commandId, c.req.param('ref') ?? '')
}
