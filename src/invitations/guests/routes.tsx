import { Hono, type Context as HonoContext } from 'hono'
import type * as v from 'valibot'
import type { Action } from '../../platform/action.ts'
import type { Env } from '../../platform/http/env.ts'
import { submit } from '../../platform/http/submit.ts'
import type { ReturnedForm } from '../pages/register-page.tsx'
import { known, registerPage } from '../show-register.tsx'
import { answerForGuest } from './answer-for-guest.ts'
import { inviteGuests } from './invite-guests.ts'
import { notePresence } from './note-presence.ts'

/** Services and partners in the register of a meeting. */
export const guestRoutes = new Hono<Env>()
  .post('/desk/meetings/:ref/guests', (c) => act(c, inviteGuests, 'guests'))
  .post('/desk/meetings/:ref/guests/answer', (c) => act(c, answerForGuest, 'guest-answer'))
  .post('/desk/meetings/:ref/guests/presence', (c) => act(c, notePresence, 'presence'))

async function act<Input extends v.GenericSchema, Result>(c: HonoContext<Env>, action: Action<Input, Result>, form: ReturnedForm['form']) {
  const meeting = await known(c)
  return submit(c, action, {
    with: { meetingId: meeting.id },
    done: () => `/desk/meetings/${meeting.ref}/invitations#guests`,
    again: (returned) => registerPage(c, { form, associationId: null, ...returned }),
  })
}
