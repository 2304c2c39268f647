import * as v from 'valibot'
import { dueDay } from '../calendar/deadline.ts'
import { workingCalendar } from '../calendar/working-calendar.ts'
import { defineAction } from '../platform/action.ts'
import { has } from '../platform/actor.ts'
import type { Context } from '../platform/context.ts'
import { nextNumber } from '../platform/db/counter.ts'
import { dayOf } from '../platform/words/dates.ts'
import * as input from './input.ts'
import { askRequestRelease, keepCopy } from './keep-copy.ts'
import { actsForAssociation } from './permissions.ts'
import { commandCode, countWaitingOf, insertRequest, mayBePartner } from './queries.ts'
import { type MeetingRequest, refuse, waiting } from './request.ts'

/** An association may wait for two answers at a time. */
const most = 2

/** An association asks for a meeting, by its account or through the cell; the day by which it is answered is given at once. */
export const askForMeeting = defineAction({
  id: 'meeting-requests.ask-for-meeting',
  input: v.object({ associationId: input.associationId, topic: input.topic, reason: input.reason, wishedDays: input.wishedDays }),
  find: ({ db, actor }) => commandCode(db, actor.commandId),
  may: (actor) => actsForAssociation(actor) || has(actor, 'cell'),
  run: async (context, code, { associationId: named, ...asked }): Promise<MeetingRequest> => {
    const { db, actor } = context
    const associationId = actsForAssociation(actor) ? actor.associationId! : await registered(context, named)
    if ((await countWaitingOf(db, actor.commandId, associationId)) >= most) throw refuse('conflict', 'tooManyWaiting')
    const askedOn = dayOf(context.now())
    const year = askedOn.slice(0, 4)
    const number = await nextNumber(db, actor.commandId, `meeting request ${year}`)
    const request: MeetingRequest = {
      ...asked,
      ...waiting,
      id: context.newId(),
      ref: `${code}-T-${year}-${String(number).padStart(2, '0')}`,
      associationId,
      askedOn,
      answerDueOn: dueDay(await workingCalendar(db, actor.commandId, askedOn), 'meeting_request', askedOn),
    }
    await insertRequest(db, actor.commandId, request)
    await keepCopy(context, request)
    await askRequestRelease(context, request)
    return request
  },
  note: (_code, _input, { id, ref }) => ({ subject: `meeting-request:${id}`, facts: { ref } }),
})

/** Whom the cell writes for stands in the register. */
async function registered({ db, actor }: Context, named: string | undefined): Promise<string> {
  if (named && (await mayBePartner(db, actor.commandId, named))) return named
  throw refuse('invalid', 'associationMissing', { associationId: 'associationMissing' })
}
