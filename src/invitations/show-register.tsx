import type { Context as HonoContext } from 'hono'
import { has } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { dayOf } from '../platform/words/dates.ts'
import { listBodies, listGuests } from './guests/queries.ts'
import { refuse } from './invitation.ts'
import { RegisterPage, type ReturnedForm } from './pages/register-page.tsx'
import { mayReadRegister } from './permissions.ts'
import { associationsByRule, findMeeting, listInvitable, registerOf } from './queries.ts'

/** The meeting of the address, for those who may read who is invited to it. */
export function known(c: HonoContext<Env>) {
  const { db, actor } = c.var.context
  if (!mayReadRegister(actor)) throw refuse('forbidden', 'readersOnly')
  return findMeeting(db, actor.commandId, c.req.param('ref') ?? '')
}

export async function registerPage(c: HonoContext<Env>, returned?: ReturnedForm) {
  const { db, actor, now } = c.var.context
  const meeting = await known(c)
  const [lines, ruled, invitable, guests, bodies] = await Promise.all([
    registerOf(db, actor.commandId, meeting.id),
    associationsByRule(db, actor.commandId, meeting.id),
    listInvitable(db, actor.commandId, meeting.id),
    listGuests(db, actor.commandId, meeting.id),
    listBodies(db, actor.commandId, meeting.id),
  ])
  const reader = { mayInvite: has(actor, 'cell'), officeIds: actor.officeIds, today: dayOf(now()) }
  return <RegisterPage {...{ meeting, lines, ruled, invitable, guests, bodies, returned, ...reader }} />
}
