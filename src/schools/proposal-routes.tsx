import { Hono, type Context as HonoContext } from 'hono'
import { has } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { dayOf } from '../platform/words/dates.ts'
import { acceptHours } from './accept-hours.ts'
import { contactSchool } from './contact-school.ts'
import { declineHours } from './decline-hours.ts'
import { inPeriod } from './hours-routes.tsx'
import { OwnHoursPage } from './pages/own-hours-page.tsx'
import { ProposalsPage } from './pages/proposals-page.tsx'
import { ProposeHoursPage } from './pages/propose-hours-page.tsx'
import { mayDecideHours, mayRead, maySeeRisks } from './permissions.ts'
import { proposeHours } from './propose-hours.ts'
import { listProposals } from './queries/proposals.ts'
import { findSchool } from './queries/schools.ts'
import { listTimetables, listTimetablesOf } from './queries/timetables.ts'
import { refuse } from './refusal.ts'

type C = HonoContext<Env>

const proposals = '/desk/schools/hours/proposals'

/** A school says what its hours are, on pages of its own; the desk decides, on one. */
export const proposalRoutes = new Hono<Env>()
  .get('/desk/school/hours', async (c) => {
    const { db, actor } = c.var.context
    const own = await ownHours(c)
    return c.var.page(<OwnHoursPage {...own} proposals={await listProposals(db, actor.commandId, { schoolId: own.school.id })} />)
  })
  .get('/desk/school/hours/:period', async (c) => c.var.page(await proposePage(c)))
  .post('/desk/school/hours/:period', async (c) =>
    submit(c, proposeHours, {
      with: { schoolId: await ownSchool(c), ...inPeriod(c) },
      done: () => '/desk/school/hours',
      again: (returned) => proposePage(c, returned),
    }),
  )
  .get(proposals, async (c) => c.var.page(await proposalsPage(c)))
  .post(`${proposals}/:ref/acceptance`, (c) => submit(c, acceptHours, { with: { ref: c.req.param('ref') }, done: () => proposals }))
  .post(`${proposals}/:ref/refusal`, (c) =>
    submit(c, declineHours, {
      with: { ref: c.req.param('ref') },
      done: () => proposals,
      again: (returned) => proposalsPage(c, { ref: c.req.param('ref'), ...returned }),
    }),
  )

async function proposePage(c: C, returned?: Returned) {
  return <ProposeHoursPage {...(await ownHours(c))} {...inPeriod(c)} returned={returned} />
}

async function proposalsPage(c: C, returned?: Returned & { ref: string }) {
  const { db, actor, now } = c.var.context
  const ofSessions = has(actor, 'awareness')
  if (!mayRead(actor) && !ofSessions) throw refuse('forbidden', 'read')
  const proposals = await listProposals(db, actor.commandId, mayRead(actor) ? null : 'sessions')
  const shown = { proposals, timetables: await listTimetables(db, actor.commandId) }
  const may = { mayDecide: mayDecideHours(actor, { ofSessions }), mayRead: mayRead(actor), maySeeRisks: maySeeRisks(actor) }
  return <ProposalsPage {...shown} {...may} today={dayOf(now())} returned={returned} />
}

async function ownHours(c: C) {
  const { db, actor } = c.var.context
  const school = (await findSchool(db, actor.commandId, await ownSchool(c)))!
  return { school, timetables: await listTimetablesOf(db, actor.commandId, school) }
}

/** @throws {Refusal} forbidden, for whoever speaks for no school */
async function ownSchool(c: C): Promise<string> {
  const { db, actor } = c.var.context
  const schoolId = has(actor, 'school') ? await contactSchool(db, actor) : null
  if (!schoolId) throw refuse('forbidden', 'read-own-hours')
  return schoolId
}
