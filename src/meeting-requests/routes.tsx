import { Hono, type Context as HonoContext } from 'hono'
import type * as v from 'valibot'
import type { Action } from '../platform/action.ts'
import { has, isOfService } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { submit } from '../platform/http/submit.ts'
import { dayOf } from '../platform/words/dates.ts'
import { askForMeeting } from './ask-for-meeting.ts'
import { declineRequest } from './decline-request.ts'
import { grantRequest } from './grant-request.ts'
import { RequestsPage, type ReturnedForm } from './pages/requests-page.tsx'
import { actsForAssociation, mayRead } from './permissions.ts'
import { findRequestId, listPartners, listRequests } from './queries.ts'
import { refuse } from './request.ts'

const list = '/desk/meeting-requests'

/** Where an association asks for a meeting, and the cell answers in time. */
export const meetingRequestRoutes = new Hono<Env>()
  .get(list, async (c) => c.var.page(await page(c)))
  .post(list, (c) => submit(c, askForMeeting, { done: () => list, again: (returned) => page(c, { ref: null, form: 'ask', ...returned }) }))
  .post('/desk/meeting-requests/:ref/meeting', (c) => decide(c, grantRequest, 'grant'))
  .post('/desk/meeting-requests/:ref/refusal', (c) => decide(c, declineRequest, 'decline'))

async function decide<Input extends v.GenericSchema, Result>(
  c: HonoContext<Env>,
  action: Action<Input, Result>,
  form: 'grant' | 'decline',
) {
  const { db, actor } = c.var.context
  if (!isOfService(actor)) throw refuse('forbidden', 'cellOnly')
  const ref = c.req.param('ref') ?? ''
  const requestId = await findRequestId(db, actor.commandId, ref)
  return submit(c, action, { with: { requestId }, done: () => list, again: (returned) => page(c, { ref, form, ...returned }) })
}

async function page(c: HonoContext<Env>, returned?: ReturnedForm) {
  const { db, actor, now } = c.var.context
  if (!mayRead(actor)) throw refuse('forbidden', 'readersOnly')
  const mayAsk = actsForAssociation(actor)
  const requests = await listRequests(db, actor.commandId, mayAsk ? actor.associationId : null)
  const mayAnswer = has(actor, 'cell')
  const partners = mayAnswer ? await listPartners(db, actor.commandId) : []
  return <RequestsPage {...{ requests, mayAsk, mayAnswer, partners, returned }} today={dayOf(now())} />
}
