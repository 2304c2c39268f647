import { Hono, type Context as HonoContext } from 'hono'
import type * as v from 'valibot'
import type { Action } from '../platform/action.ts'
import { has } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { submit } from '../platform/http/submit.ts'
import { dayOf } from '../platform/words/dates.ts'
import { admitAssociation } from './admit-association.ts'
import { answerInvitation } from './answer-invitation.ts'
import { askToAttend } from './ask-to-attend.ts'
import { refuse } from './invitation.ts'
import { inviteAssociations } from './invite-associations.ts'
import { inviteByRule } from './invite-by-rule.ts'
import { OwnPage } from './pages/own-page.tsx'
import { RegisterPage, type ReturnedForm } from './pages/register-page.tsx'
import { actsForAssociation, mayReadRegister } from './permissions.ts'
import { associationsByRule, findMeeting, listInvitable, listOwn, registerOf } from './queries.ts'
import { refuseAssociation } from './refuse-association.ts'

/** The register of invitations: of a meeting, for the command; its own, for an association. */
export const invitationRoutes = new Hono<Env>()
  .get('/desk/meetings/:ref/invitations', async (c) => c.var.page(await registerPage(c)))
  .post('/desk/meetings/:ref/invitations', (c) => move(c, inviteAssociations, 'chosen'))
  .post('/desk/meetings/:ref/invitations/by-rule', (c) => move(c, inviteByRule, 'rule'))
  .post('/desk/meetings/:ref/invitations/:id/admission', (c) => move(c, admitAssociation, 'request'))
  .post('/desk/meetings/:ref/invitations/:id/refusal', (c) => move(c, refuseAssociation, 'request'))
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

function known(c: HonoContext<Env>) {
  const { db, actor } = c.var.context
  if (!mayReadRegister(actor)) throw refuse('forbidden', 'readersOnly')
  return findMeeting(db, actor.commandId, c.req.param('ref') ?? '')
}

async function registerPage(c: HonoContext<Env>, returned?: ReturnedForm) {
  const { db, actor, now } = c.var.context
  const meeting = await known(c)
  const [lines, ruled, invitable] = await Promise.all([
    registerOf(db, actor.commandId, meeting.id),
    associationsByRule(db, actor.commandId, meeting.id),
    listInvitable(db, actor.commandId, meeting.id),
  ])
  const reader = { mayInvite: has(actor, 'cell'), today: dayOf(now()) }
  return <RegisterPage {...{ meeting, lines, ruled, invitable, returned, ...reader }} />
}

async function ownPage(c: HonoContext<Env>, returned?: Parameters<typeof OwnPage>[0]['returned']) {
  const { db, actor, now } = c.var.context
  if (!actsForAssociation(actor)) throw refuse('forbidden', 'associationsOnly')
  const today = dayOf(now())
  return <OwnPage invitations={await listOwn(db, actor.commandId, actor.associationId!, today)} today={today} returned={returned} />
}
