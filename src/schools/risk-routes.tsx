import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { isId } from '../platform/ids.ts'
import { dayOf } from '../platform/words/dates.ts'
import { AllRisksPage } from './pages/all-risks-page.tsx'
import { RisksPage, type RisksPlace } from './pages/risks-page.tsx'
import { maySeeRisks, mayWeighRisks } from './permissions.ts'
import { findPoint, listPoints } from './queries/places.ts'
import { findHalfLives, listAllRisks, listRisks, type RiskPlace } from './queries/risks.ts'
import { recordRisk } from './record-risk.ts'
import { refuse } from './refusal.ts'
import { known, readSchool } from './school-routes.tsx'
import { setHalfLives } from './set-half-lives.ts'
import { withdrawRisk } from './withdraw-risk.ts'

type C = HonoContext<Env>

export const riskRoutes = new Hono<Env>()
  .get('/desk/schools/risks', async (c) => c.var.page(await allPage(c)))
  .post('/desk/schools/risks/half-lives', (c) =>
    submit(c, setHalfLives, { done: () => '/desk/schools/risks', again: (returned) => allPage(c, returned) }),
  )
  .post('/desk/schools/risks/:id/withdrawal', (c) =>
    submit(c, withdrawRisk, { with: { riskId: c.req.param('id') }, done: ({ schoolId, pointId }) => pathOf(schoolId, pointId) }),
  )
  .get('/desk/schools/risks/points', (c) => {
    mayRead(c)
    const point = c.req.query('point') ?? ''
    return c.redirect(c.var.href(isId(point) ? pathOf(null, point) : '/desk/schools/risks'), 303)
  })
  .get('/desk/schools/risks/points/:id', async (c) => c.var.page(await pointPage(c)))
  .post('/desk/schools/risks/points/:id', (c) =>
    submit(c, recordRisk, { with: ofPoint(c), done: () => pathOf(null, ofPoint(c).pointId), again: (returned) => pointPage(c, returned) }),
  )
  .get('/desk/schools/:id/risks', async (c) => c.var.page(await schoolPage(c)))
  .post('/desk/schools/:id/risks', (c) =>
    submit(c, recordRisk, { with: known(c), done: () => pathOf(known(c).schoolId, null), again: (returned) => schoolPage(c, returned) }),
  )

async function allPage(c: C, returned?: Returned) {
  const { db, actor, now } = mayRead(c)
  const risks = await listAllRisks(db, actor.commandId)
  const halfLives = await findHalfLives(db, actor.commandId)
  const points = await listPoints(db, actor.commandId)
  return <AllRisksPage {...{ risks, halfLives, points, returned }} today={dayOf(now())} mayWeigh={mayWeighRisks(actor)} />
}

async function schoolPage(c: C, returned: Partial<Returned> = {}) {
  mayRead(c)
  const school = await readSchool(c)
  const place = { ...school, path: pathOf(school.id, null), open: !school.closedOn }
  return placePage(c, { schoolId: school.id, pointId: null }, place, returned)
}

async function pointPage(c: C, returned: Partial<Returned> = {}) {
  const { db, actor } = mayRead(c)
  const { pointId } = ofPoint(c)
  const point = await findPoint(db, actor.commandId, pointId)
  if (!point) throw refuse('missing', 'pointUnknown')
  return placePage(c, { schoolId: null, pointId }, { ...point, path: pathOf(null, pointId), open: true }, returned)
}

async function placePage(c: C, at: RiskPlace, place: RisksPlace, returned: Partial<Returned>) {
  const { db, actor, now } = c.var.context
  const risks = await listRisks(db, actor.commandId, at)
  const halfLives = await findHalfLives(db, actor.commandId)
  return <RisksPage place={place} risks={risks} halfLives={halfLives} today={dayOf(now())} {...returned} />
}

/** @throws {Refusal} forbidden */
function mayRead(c: C) {
  if (!maySeeRisks(c.var.context.actor)) throw refuse('forbidden', 'read-risks')
  return c.var.context
}

function ofPoint(c: C): { pointId: string } {
  const pointId = c.req.param('id') ?? ''
  if (!isId(pointId)) throw refuse('missing', 'pointUnknown')
  return { pointId }
}

function pathOf(schoolId: string | null, pointId: string | null): string {
  return schoolId ? `/desk/schools/${schoolId}/risks` : `/desk/schools/risks/points/${pointId}`
}
