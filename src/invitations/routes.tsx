import { Hono, type Context as HonoContext } from 'hono'
import type * as v from 'valibot'
import type { Action } from '../platform/action.ts'
import type { Env } from '../platform/http/env.ts'
import { submit } from '../platform/http/submit.ts'
import { dayOf } from '../platform/words/dates.ts'
import { admitAssociation } from './admit-association.ts'
import { answerInvitation } from './answer-invitation.ts'
import { askToAttend } from './ask-to-attend.ts'
import { guestRoutes } from './guests/routes.tsx'
import { refuse } from './invitation.ts'
import { inviteAssociations } from './invite-associations.ts'
import { inviteByRule } from './invite-by-rule.ts'
import { OwnPage } from './pages/own-page.tsx'
import type { ReturnedForm } from './pages/register-page.tsx'
import { actsForAssociation } from './permissions.ts'
import { findMeeting, listOwn } from './queries.ts'
import { recordAnswer } from './record-answer.ts'
import { refuseAssociation } from './refuse-association.ts'
import { known, registerPage } from './show-register.tsx'

/** The register of invitations: of a meeting, for the command; its own, for an association. */
export const invitationRoutes = new Hono<Env>()
  .get('/desk/meetings/:ref/invitations', async (c) => c.var.page(await registerPage(c)))
  .post('/desk/meetings/:ref/invitations', (c) => move(c, inviteAssociations, 'chosen'))
  .post('/desk/meetings/:ref/invitations/by-rule', (c) => move(c, inviteByRule, 'rule'))
  .post('/desk/meetings/:ref/invitations/answer', (c) => move(c, recordAnswer, 'answer'))
  .post('/desk/meetings/:ref/invitations/:id/admission', (c) => move(c, admitAssociation, 'request'))
  .post('/desk/meetings/:ref/invitations/:id/refusal', (c) => move(c, refuseAssociation, 'request'))
  .route('/', guestRoutes)
  .get('/desk/invitations', async (c) => c.var.page(await ownPage(c)))
  .post('/desk/invitations/:ref/answer', (c) => say(c, answerInvitation))
  .post('/desk/invitations/:ref/request', (c) => say(c, askToAttend))

async function move<Input extends v.GenericSchema, Result>(c: HonoContext<Env>, action: Action<Input, Result>, form: ReturnedForm['form']) {
  const meeting = await known(c)
  const associationId = c.req.param('id')
  return submit(c, action, {
    with: { meetingId: meeting.id, ...(associationId && { associationId }) },
    done: () => `/desk/meetings/${meeting.ref}/invitations`,
    again: (returned) => registerPage(c, { form, associationId: associationId ?? null, ...returned }),
  })
}

async function say<Input extends v.GenericSchema, Result>(c: HonoContext<Env>, action: Action<Input, Result>) {
  const { db, actor } = c.var.context
  if (!actsForAssociation(actor)) throw refuse('forbidden', 'associationsOnly')
  const { id, ref } = await findMeeting(db, actor.commandId, c.req.param('ref') ?? '')
  return submit(c, action, {
    with: { meetingId: id },
    done: () => '/desk/invitations',
    again: (returned) => ownPage(c, { ref, ...returned }),
  })
}

async function ownPage(c: HonoContext<Env>, returned?: Parameters<typeof OwnPage>[0]['returned']) {
  const { db, actor, now } = c.var.context
  if (!actsForAssociation(actor)) throw refuse('forbidden', 'associationsOnly')
  const today = dayOf(now())
  return <OwnPage invitations={await listOwn(db, actor.commandId, actor.associationId!, today)} today={today} returned={returned} />
}
