import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { isId } from '../platform/ids.ts'
import { addDays, type Day, dayOf, isDay } from '../platform/words/dates.ts'
import { approvePlan } from './approve-plan.ts'
import { cancelPlan } from './cancel-plan.ts'
import { mondayOf } from './hours.ts'
import { ComputingPage } from './pages/computing.tsx'
import { DayPage } from './pages/day.tsx'
import { PlacesPage } from './pages/places.tsx'
import { PlanPage } from './pages/plan.tsx'
import { PlansPage } from './pages/plans.tsx'
import { ReducedPage } from './pages/reduced.tsx'
import { mayPlan, mayRead, mayReadAll } from './permissions.ts'
import { readBoard } from './plans/read-board.ts'
import { readSince } from './plans/since.ts'
import { findPlan, listPlans } from './queries/plans.ts'
import { refuse } from './refusal.ts'
import { replanWithWishes } from './replan-with-wishes.ts'
import { replanWithoutTeam } from './replan-without-team.ts'
import { startPlan } from './start-plan.ts'

type C = HonoContext<Env>

const plans = '/desk/presence-plan/plans'

export const planRoutes = new Hono<Env>()
  .get('/desk/presence-plan', async (c) => c.var.page(await plansPage(c)))
  .post(plans, (c) => submit(c, startPlan, { done: ({ id }) => `${plans}/${id}`, again: (returned) => plansPage(c, returned) }))
  .get(`${plans}/:id`, async (c) => c.var.page(await planPage(c)))
  .get(`${plans}/:id/places`, async (c) => {
    const { actor } = c.var.context
    if (!mayReadAll(actor)) throw refuse('forbidden', 'read')
    const found = await board(c)
    const from = /^\d{1,5}$/.test(c.req.query('from') ?? '') ? Number(c.req.query('from')) : 0
    return c.var.page(<PlacesPage board={found} from={from} movable={mayPlan(actor) && found.plan.state !== 'replaced'} />)
  })
  .get(`${plans}/:id/days/:day`, async (c) => {
    const found = await board(c)
    const day = dayIn(c, found.plan.week)
    const { actor, now } = c.var.context
    return c.var.page(<DayPage board={found} day={day} now={now()} mayPlan={mayPlan(actor)} chosen={c.req.query('team') ?? null} />)
  })
  .post(`${plans}/:id/cancellation`, (c) => submit(c, cancelPlan, { with: known(c), done: () => pathTo(c) }))
  .post(`${plans}/:id/approval`, (c) =>
    submit(c, approvePlan, { with: known(c), done: () => pathTo(c), again: (returned) => planPage(c, returned) }),
  )
  .post(`${plans}/:id/renewal`, (c) =>
    submit(c, replanWithWishes, { with: known(c), done: ({ id }) => `${plans}/${id}`, again: (returned) => planPage(c, returned) }),
  )
  .post(`${plans}/:id/replanning`, (c) =>
    submit(c, replanWithoutTeam, { with: known(c), done: ({ id }) => `${plans}/${id}`, again: (returned) => planPage(c, returned) }),
  )

async function plansPage(c: C, returned?: Returned) {
  const { db, actor, now } = c.var.context
  if (!mayRead(actor)) throw refuse('forbidden', 'read')
  const all = await listPlans(db, actor.commandId)
  const seen = mayReadAll(actor) ? all : all.filter(({ state }) => state === 'approved' || state === 'replaced')
  const today = dayOf(now())
  const weeks = [0, 1, 2, 3, 4].map((ahead) => addDays(mondayOf(today), 7 * ahead))
  return <PlansPage plans={seen} weeks={weeks} today={today} mayPlan={mayPlan(actor)} whole={mayReadAll(actor)} returned={returned} />
}

async function planPage(c: C, returned?: Returned) {
  const { db, actor, now } = c.var.context
  if (!mayRead(actor)) throw refuse('forbidden', 'read')
  const plan = await findPlan(db, actor.commandId, known(c).planId)
  if (mayReadAll(actor) && ['computing', 'failed', 'cancelled'].includes(plan.state))
    return <ComputingPage plan={plan} mayPlan={mayPlan(actor)} />
  if (plan.reducedOn && (mayReadAll(actor) || plan.approvedAt)) return <ReducedPage plan={plan} whole={mayReadAll(actor)} />
  const found = await board(c)
  const since = plan.state === 'draft' && mayPlan(actor) ? await readSince(c.var.context, found) : null
  return <PlanPage board={found} since={since} mayPlan={mayPlan(actor)} today={dayOf(now())} returned={returned} />
}

async function board(c: C) {
  if (!mayRead(c.var.context.actor)) throw refuse('forbidden', 'read')
  return readBoard(c.var.context, known(c).planId)
}

function dayIn(c: C, week: Day): Day {
  const day = c.req.param('day') ?? ''
  if (!isDay(day) || mondayOf(day) !== week) throw refuse('missing', 'planUnknown')
  return day
}

const pathTo = (c: C) => `${plans}/${known(c).planId}`

function known(c: C): { planId: string } {
  const planId = c.req.param('id') ?? ''
  if (!isId(planId)) throw refuse('missing', 'planUnknown')
  return { planId }
}
