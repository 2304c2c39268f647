import { Hono, type Context as HonoContext } from 'hono'
import { mayRead as mayReadDemands } from '../demands/permissions.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { isId } from '../platform/ids.ts'
import { dayOf } from '../platform/words/dates.ts'
import { endWish } from './end-wish.ts'
import { mondayOf } from './hours.ts'
import { NewWishPage } from './pages/new-wish.tsx'
import { PointWishPage } from './pages/point-wish.tsx'
import { WishPage } from './pages/wish.tsx'
import { WishesPage } from './pages/wishes.tsx'
import { mayPlan, mayReadAll } from './permissions.ts'
import { listPoints } from './queries/choice.ts'
import { findCommitted, listWithoutWish } from './queries/committed.ts'
import { listRunningProblems } from './queries/problems.ts'
import { countWishes, findWish, listSchoolsWithout, listWishes } from './queries/wishes.ts'
import { refuse } from './refusal.ts'
import { reviseWish } from './revise-wish.ts'
import { sources } from './wish.ts'
import { wishForDemand } from './wish-for-demand.ts'
import { wishForPoint } from './wish-for-point.ts'
import { wishForSchools } from './wish-for-schools.ts'

type C = HonoContext<Env>

export const wishRoutes = new Hono<Env>()
  .get('/desk/presence-plan/wishes', async (c) => c.var.page(await wishesPage(c)))
  .post('/desk/presence-plan/wishes/schools', (c) =>
    submit(c, wishForSchools, { done: () => '/desk/presence-plan/wishes#school', again: (returned) => wishesPage(c, returned) }),
  )
  .get('/desk/presence-plan/wishes/new', async (c) => c.var.page(await pointWishPage(c)))
  .post('/desk/presence-plan/wishes', (c) =>
    submit(c, wishForPoint, { done: ({ id }) => `/desk/presence-plan/wishes/${id}`, again: (returned) => pointWishPage(c, returned) }),
  )
  .get('/desk/presence-plan/demands/:ref/wish', async (c) => c.var.page(await newWishPage(c)))
  .post('/desk/presence-plan/demands/:ref/wish', async (c) => {
    const { id } = await committed(c)
    return submit(c, wishForDemand, {
      with: { demandId: id },
      done: (made) => `/desk/presence-plan/wishes/${made.id}`,
      again: (returned) => newWishPage(c, returned),
    })
  })
  .get('/desk/presence-plan/wishes/:id', async (c) => c.var.page(await wishPage(c)))
  .post('/desk/presence-plan/wishes/:id', (c) =>
    submit(c, reviseWish, { with: known(c), done: () => pathTo(c), again: (returned) => wishPage(c, returned) }),
  )
  .post('/desk/presence-plan/wishes/:id/end', (c) => submit(c, endWish, { with: known(c), done: () => pathTo(c) }))

/** Schools are many and all alike: what was promised stands before them. */
const listed = sources.toSorted((a, b) => Number(a === 'school') - Number(b === 'school'))
/** Of each source to begin with, and on a page of one. */
const [few, page] = [40, 100]

async function wishesPage(c: C, returned?: Returned) {
  const { db, actor, now } = c.var.context
  if (!mayReadAll(actor)) throw refuse('forbidden', 'read')
  const today = dayOf(now())
  const openOn = mondayOf(today)
  const chosen = sources.find((one) => one === c.req.query('source')) ?? null
  const from = chosen && /^\d{1,6}$/.test(c.req.query('from') ?? '') ? Number(c.req.query('from')) : 0
  const lists = []
  for (const source of chosen ? [chosen] : listed)
    lists.push({ source, wishes: await listWishes(db, actor.commandId, { openOn, source, limit: chosen ? page : few, from }) })
  return (
    <WishesPage
      lists={lists}
      counts={await countWishes(db, actor.commandId, openOn)}
      paging={chosen && { from, page }}
      waiting={mayPlan(actor) ? await listWithoutWish(db, actor.commandId) : []}
      today={today}
      schoolsWithout={mayPlan(actor) ? (await listSchoolsWithout(db, actor.commandId, today)).length : 0}
      mayPlan={mayPlan(actor)}
      returned={returned}
    />
  )
}

async function newWishPage(c: C, returned?: Returned) {
  const { db, actor, now } = c.var.context
  const demand = await committed(c)
  return <NewWishPage demand={demand} points={await listPoints(db, actor.commandId)} today={dayOf(now())} returned={returned} />
}

async function pointWishPage(c: C, returned?: Returned) {
  const { db, actor } = c.var.context
  if (!mayPlan(actor)) throw refuse('forbidden', 'wish-for-point')
  const problems = await listRunningProblems(db, actor.commandId)
  const points = await listPoints(db, actor.commandId)
  return <PointWishPage points={points} problems={problems} problemId={c.req.query('problem') ?? ''} returned={returned} />
}

/** Only the planner takes demands up, and reads of them what was promised. */
async function committed(c: C) {
  const { db, actor } = c.var.context
  if (!mayPlan(actor)) throw refuse('forbidden', 'wish-for-demand')
  const demand = await findCommitted(db, actor.commandId, c.req.param('ref') ?? '')
  if (!demand) throw refuse('missing', 'demandUnknown')
  return demand
}

async function wishPage(c: C, returned?: Returned) {
  const { db, actor } = c.var.context
  if (!mayReadAll(actor)) throw refuse('forbidden', 'read')
  const wish = await findWish(db, actor.commandId, known(c).wishId)
  const points = mayPlan(actor) ? await listPoints(db, actor.commandId) : []
  return <WishPage wish={wish} points={points} mayPlan={mayPlan(actor)} readsDemands={mayReadDemands(actor)} returned={returned} />
}

const pathTo = (c: C) => `/desk/presence-plan/wishes/${known(c).wishId}`

function known(c: C): { wishId: string } {
  const wishId = c.req.param('id') ?? ''
  if (!isId(wishId)) throw refuse('missing', 'wishUnknown')
  return { wishId }
}
