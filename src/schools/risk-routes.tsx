import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { dayOf } from '../platform/words/dates.ts'
import { AllRisksPage } from './pages/all-risks-page.tsx'
import { RisksPage } from './pages/risks-page.tsx'
import { maySeeRisks, mayWeighRisks } from './permissions.ts'
import { findHalfLives, listAllRisks, listRisks } from './queries/risks.ts'
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
    submit(c, withdrawRisk, { with: { riskId: c.req.param('id') }, done: ({ schoolId }) => `/desk/schools/${schoolId}/risks` }),
  )
  .get('/desk/schools/:id/risks', async (c) => c.var.page(await schoolPage(c)))
  .post('/desk/schools/:id/risks', (c) =>
    submit(c, recordRisk, {
      with: known(c),
      done: () => `/desk/schools/${known(c).schoolId}/risks`,
      again: (returned) => schoolPage(c, returned),
    }),
  )

async function allPage(c: C, returned?: Returned) {
  const { db, actor, now } = c.var.context
  if (!maySeeRisks(actor)) throw refuse('forbidden', 'read-risks')
  const risks = await listAllRisks(db, actor.commandId)
  const halfLives = await findHalfLives(db, actor.commandId)
  return <AllRisksPage risks={risks} halfLives={halfLives} today={dayOf(now())} mayWeigh={mayWeighRisks(actor)} returned={returned} />
}

async function schoolPage(c: C, returned: Partial<Returned> = {}) {
  const { db, actor, now } = c.var.context
  if (!maySeeRisks(actor)) throw refuse('forbidden', 'read-risks')
  const school = await readSchool(c)
  const risks = await listRisks(db, actor.commandId, school.id)
  const halfLives = await findHalfLives(db, actor.commandId)
  return <RisksPage school={school} risks={risks} halfLives={halfLives} today={dayOf(now())} {...returned} />
}
