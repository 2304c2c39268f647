import { Hono, type Context as HonoContext } from 'hono'
import { isOfService } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { publicCache } from '../platform/http/public-cache.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { dayOf } from '../platform/words/dates.ts'
import { quarterOf } from '../platform/words/quarters.ts'
import { answerSurvey } from './answer-survey.ts'
import { asNobody } from './as-nobody.ts'
import { openSurvey } from './open-survey.ts'
import { FormPage } from './pages/form-page.tsx'
import { ResultsPage } from './pages/results-page.tsx'
import { ThanksPage } from './pages/thanks-page.tsx'
import { findInvitation, idOfRef, listSurveys } from './queries.ts'
import { refuse } from './refusal.ts'
import { hashOf } from './token.ts'

type C = HonoContext<Env>

export const routes = new Hono<Env>()
  .get('/surveys', publicCache, async (c) => c.var.page(<ResultsPage {...(await results(c))} />))
  .get('/surveys.json', publicCache, async (c) => c.json(await results(c)))
  .get('/desk/surveys', async (c) => {
    if (!isOfService(c.var.context.actor)) throw refuse('forbidden', 'read')
    return c.var.page(<ResultsPage {...(await results(c))} desk />)
  })
  .get('/surveys/thanks', (c) => c.var.page(<ThanksPage />))
  .use('/surveys/:token', asNobody)
  .get('/surveys/:token', async (c) => c.var.page(await form(c)))
  .post('/surveys/:token', (c) =>
    submit(c, answerSurvey, {
      with: { token: c.req.param('token') },
      done: () => '/surveys/thanks',
      again: (returned) => form(c, returned),
    }),
  )
  .post('/desk/demands/:ref/survey', async (c) => open(c, await demandOf(c)))
  .post('/desk/school/demands/:ref/survey', async (c) => open(c, await demandOf(c)))
  .post('/receipts/:token/:ref/survey', async (c) => open(c, await demandOf(c), c.req.param('token')))

function open(c: C, demandId: string, link?: string) {
  return submit(c, openSurvey, { with: { demandId, link }, done: ({ token }) => `/surveys/${token}` })
}

async function demandOf(c: C): Promise<string> {
  const { db, actor } = c.var.context
  const id = await idOfRef(db, actor.commandId, c.req.param('ref')!)
  if (!id) throw refuse('missing', 'surveyUnknown')
  return id
}

async function form(c: C, returned?: Returned) {
  const { db, actor } = c.var.context
  const token = c.req.param('token')!
  const invitation = await findInvitation(db, actor.commandId, hashOf(token))
  if (!invitation) throw refuse('missing', 'surveyUnknown')
  return <FormPage path={`/surveys/${token}`} used={invitation.used} {...returned} />
}

/** Both pages show the same: what is kept from the public is kept from the desk. */
async function results(c: C) {
  const { actor, now } = c.var.context
  return { current: quarterOf(dayOf(now())), surveys: await listSurveys(c.var.publicDb, actor.commandId) }
}
