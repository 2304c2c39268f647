import { Hono, type Context as HonoContext } from 'hono'
import { has } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { dayOf } from '../platform/words/dates.ts'
import { contactPartner } from './contact-partner.ts'
import { ownReferral } from './own-referral.ts'
import { ownTable } from './own-table.ts'
import { NoPartnerPage, OwnPage } from './pages/own-page.tsx'
import { OwnReferralPage } from './pages/own-referral-page.tsx'
import { listReferralsOf } from './queries/owed.ts'
import { listReplies } from './queries/replies.ts'
import { refuse } from './refusal.ts'
import { replyWithAccount } from './reply-with-account.ts'

type C = HonoContext<Env>

/** The side of a partner that has an account: what was referred to it, and its answers. */
export const ownRoutes = new Hono<Env>()
  .get('/desk/partner', async (c) => {
    const own = await read(c)
    return c.var.page(own ? <OwnPage {...own} today={dayOf(c.var.context.now())} /> : <NoPartnerPage />)
  })
  .get('/desk/partner.json', async (c) => {
    const own = await read(c)
    if (!own) throw refuse('forbidden', 'reply-with-account')
    const { nameAr, nameFr } = own.partner
    return c.json({ partner: { nameAr, nameFr }, referrals: own.referrals })
  })
  .get('/desk/partner.csv', async (c) => {
    const own = await read(c)
    if (!own) throw refuse('forbidden', 'reply-with-account')
    c.header('content-disposition', 'attachment; filename="referrals.csv"')
    return c.body(ownTable(own.referrals), 200, { 'content-type': 'text/csv; charset=utf-8' })
  })
  .get('/desk/partner/:ref', async (c) => c.var.page(await referralPage(c)))
  .post('/desk/partner/:ref', (c) => {
    const ref = c.req.param('ref')
    return submit(c, replyWithAccount, {
      with: { ref },
      done: () => `/desk/partner/${ref}`,
      again: (returned) => referralPage(c, returned),
    })
  })

async function read(c: C) {
  const { db, actor } = c.var.context
  if (!has(actor, 'partner')) throw refuse('forbidden', 'reply-with-account')
  const partner = await contactPartner(db, actor)
  return partner && { partner, referrals: await listReferralsOf(db, actor.commandId, partner.id) }
}

async function referralPage(c: C, returned?: Returned) {
  const { context } = c.var
  const invitation = await ownReferral(context, c.req.param('ref') ?? '')
  const replies = await listReplies(context.db, context.actor.commandId, invitation.id)
  return <OwnReferralPage invitation={invitation} replies={replies} today={dayOf(context.now())} returned={returned} />
}
