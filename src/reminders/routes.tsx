import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { isId } from '../platform/ids.ts'
import { listFailedJobs } from '../platform/jobs/queries.ts'
import { findMailRule } from '../platform/mail/queries.ts'
import { chainOf } from './chain.ts'
import { DeliveriesPage } from './pages/deliveries.tsx'
import { RulesPage } from './pages/rules.tsx'
import { WishPage } from './pages/wish.tsx'
import { isReminded, mayReadDeliveries, mayRule } from './permissions.ts'
import { findAddress, listSendings } from './queries/deliveries.ts'
import { findWish, listOffices } from './queries/rules.ts'
import { refuse } from './refusal.ts'
import { retryJob } from './retry-job.ts'
import { setMailRule } from './set-mail-rule.ts'
import { setOversight } from './set-oversight.ts'
import { setWish } from './set-wish.ts'

type C = HonoContext<Env>

export const routes = new Hono<Env>()
  .get('/desk/reminders', async (c) => c.var.page(await wishPage(c)))
  .post('/desk/reminders', (c) => submit(c, setWish, { done: () => '/desk/reminders', again: (returned) => wishPage(c, returned) }))
  .get('/desk/reminders/rules', async (c) => c.var.page(await rulesPage(c)))
  .post('/desk/reminders/rules', (c) =>
    submit(c, setMailRule, { done: () => '/desk/reminders/rules', again: (returned) => rulesPage(c, { rule: returned }) }),
  )
  .post('/desk/reminders/rules/offices/:id', (c) => {
    const officeId = c.req.param('id')
    if (!isId(officeId)) throw refuse('missing', 'officeUnknown')
    return submit(c, setOversight, {
      with: { officeId },
      done: () => `/desk/reminders/rules#office-${officeId}`,
      again: (returned) => rulesPage(c, { office: { id: officeId, ...returned } }),
    })
  })
  .get('/desk/reminders/deliveries', async (c) => {
    const { db, actor } = c.var.context
    if (!mayReadDeliveries(actor)) throw refuse('forbidden', 'readDeliveries')
    const [failed, sendings] = [await listFailedJobs(db), await listSendings(db, actor.commandId)]
    return c.var.page(<DeliveriesPage failed={failed} sendings={sendings} mayRetry={mayRule(actor)} />)
  })
  .post('/desk/reminders/deliveries/:id/retrial', (c) => {
    const jobId = c.req.param('id')
    if (!isId(jobId)) throw refuse('missing', 'jobUnknown')
    return submit(c, retryJob, { with: { jobId }, done: () => '/desk/reminders/deliveries' })
  })

async function wishPage(c: C, returned: Partial<Returned> = {}) {
  const { db, actor } = c.var.context
  const [rule, wish, address] = [
    await findMailRule(db, actor.commandId),
    await findWish(db, actor.commandId, actor.accountId),
    await findAddress(db, actor.commandId, actor.accountId),
  ]
  const reads = { rules: mayRule(actor), deliveries: mayReadDeliveries(actor) }
  return <WishPage rule={rule} wish={wish} address={address} reminded={isReminded(actor)} reads={reads} {...returned} />
}

interface Again {
  rule?: Returned
  office?: Returned & { id: string }
}

async function rulesPage(c: C, again: Again = {}) {
  const { db, actor } = c.var.context
  if (!mayRule(actor)) throw refuse('forbidden', 'readRules')
  const rule = await findMailRule(db, actor.commandId)
  const offices = await listOffices(db, actor.commandId)
  return <RulesPage rule={rule} offices={offices} chain={await chainOf(db, actor.commandId)} again={again} />
}
