import { Hono, type Context as HonoContext } from 'hono'
import { has } from '../../platform/actor.ts'
import type { Env } from '../../platform/http/env.ts'
import { type Returned, submit } from '../../platform/http/submit.ts'
import { isId } from '../../platform/ids.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { contactSchool } from '../../schools/contact-school.ts'
import { nameOfYear } from '../../schools/school-calendar.ts'
import { mayRead, mayRun } from '../permissions.ts'
import { findYear } from '../queries/years.ts'
import { listTopics } from '../topics/queries.ts'
import { OverviewPage } from './pages/overview-page.tsx'
import { RequestPage } from './pages/request-page.tsx'
import { SessionsPage } from './pages/sessions-page.tsx'
import { partneredRoutes } from './partnered-routes.tsx'
import { findSchool } from './queries/around.ts'
import { listComing, listRequests, listSchoolNames, listSessions, listUncounted } from './queries/list.ts'
import { fairOrder } from './queue.ts'
import { refuse } from './refusal.ts'
import { requestSession } from './request-session.ts'
import { schoolRoutes } from './school-routes.tsx'
import { sessionStates } from './session.ts'
import { sessionRoutes } from './session-routes.tsx'

type C = HonoContext<Env>

const sessions = '/desk/awareness/sessions'

export const routes = new Hono<Env>()
  .get('/desk/awareness', async (c) => c.var.page(await overview(c)))
  .get(sessions, async (c) => {
    const { state, lines, next } = await list(c)
    const path = next && `${sessions}?${new URLSearchParams({ ...(state && { state }), before: next })}`
    return c.var.page(<SessionsPage sessions={lines} state={state} next={path} mayRun={mayRun(c.var.context.actor)} />)
  })
  .get('/desk/awareness/sessions.json', async (c) => {
    const { lines, next } = await list(c)
    return c.json({ sessions: lines.map(({ id: _id, schoolId: _school, ...line }) => line), next })
  })
  .get(`${sessions}/new`, async (c) => c.var.page(await requestPage(c)))
  .post(sessions, async (c) => {
    const own = await contactSchool(c.var.context.db, c.var.context.actor)
    return submit(c, requestSession, {
      with: own ? { schoolId: own } : {},
      done: ({ ref }) => `${sessions}/${ref}`,
      again: (returned) => requestPage(c, returned),
    })
  })
  .route('/', partneredRoutes)
  .route('/', sessionRoutes)
  .route('/', schoolRoutes)

async function overview(c: C) {
  const { db, actor, now } = reading(c)
  const today = dayOf(now())
  const year = await findYear(db, actor.commandId, today)
  const span = year ? { ...year, name: nameOfYear(year) } : { firstDay: today, lastDay: today, name: '' }
  const shown = {
    requests: fairOrder(await listRequests(db, actor.commandId, span)),
    uncounted: await listUncounted(db, actor.commandId, today),
    coming: await listComing(db, actor.commandId, today),
  }
  return <OverviewPage {...shown} mayRun={mayRun(actor)} />
}

async function list(c: C) {
  const { db, actor } = reading(c)
  const state = sessionStates.find((one) => one === c.req.query('state')) ?? null
  const before = c.req.query('before') ?? ''
  return { state, ...(await listSessions(db, actor.commandId, { state, schoolId: null }, isId(before) ? before : null)) }
}

async function requestPage(c: C, returned?: Returned) {
  const { db, actor } = c.var.context
  const ownId = await contactSchool(db, actor)
  if (!mayRun(actor) && !ownId) throw refuse('forbidden', has(actor, 'school') ? 'read-school' : 'request-session')
  const own = ownId ? (await findSchool(db, actor.commandId, ownId))! : null
  const schools = own ? [] : await listSchoolNames(db, actor.commandId)
  return <RequestPage own={own} schools={schools} topics={await listTopics(db, actor.commandId)} {...returned} />
}

/** @throws {Refusal} forbidden */
function reading(c: C) {
  const { context } = c.var
  if (!mayRead(context.actor)) throw refuse('forbidden', 'read')
  return context
}
