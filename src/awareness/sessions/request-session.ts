import * as v from 'valibot'
import { dueDay } from '../../calendar/deadline.ts'
import { workingCalendar } from '../../calendar/working-calendar.ts'
import { defineAction } from '../../platform/action.ts'
import type { Context } from '../../platform/context.ts'
import { nextNumber } from '../../platform/db/counter.ts'
import { dayOf, daysBetween } from '../../platform/words/dates.ts'
import { contactSchool } from '../../schools/contact-school.ts'
import { mayRun } from '../permissions.ts'
import { findYear } from '../queries/years.ts'
import { areInUse } from '../topics/queries.ts'
import * as input from './input.ts'
import { countOpenRequests, lockSchool } from './queries/around.ts'
import { commandCode, insertSession } from './queries/sessions.ts'
import { refuse } from './refusal.ts'
import type { RequestedSession } from './session.ts'
import { tellOthers } from './tell.ts'

/** More than these wait for nobody: a school that asks for all weeks leaves none to others. */
const mostOpen = 2
const longest = 60

/** Asks for a session. The cell asks in the name of a school that telephoned. */
export const requestSession = defineAction({
  id: 'sessions.request-session',
  input: v.object({ schoolId: input.schoolId, ...input.wish }),
  find: async ({ db, actor }, { schoolId }) => {
    const own = await contactSchool(db, actor)
    const school = await lockSchool(db, actor.commandId, schoolId)
    if (!school) throw refuse('invalid', 'schoolMissing', { schoolId: 'schoolMissing' })
    return { school, own: own === schoolId }
  },
  may: (actor, { own }) => mayRun(actor) || own,
  run: async (context, { school, own }, { schoolId, classes: classesAsked, ...wish }) => {
    const { db, actor, now, newId } = context
    const askedOn = dayOf(now())
    if (school.closedOn && school.closedOn <= askedOn) throw refuse('conflict', 'schoolClosed')
    if (!(await areInUse(db, actor.commandId, wish.topics))) throw refuse('invalid', 'topicsMissing', { topics: 'topicsMissing' })
    if (wish.firstDay <= askedOn) throw refuse('invalid', 'firstDayPast', { firstDay: 'firstDayPast' })
    if (wish.lastDay < wish.firstDay) throw refuse('invalid', 'endsBefore', { lastDay: 'endsBefore' })
    if (daysBetween(wish.firstDay, wish.lastDay) >= longest) throw refuse('invalid', 'spanTooLong', { lastDay: 'spanTooLong' })
    if (!(await findYear(db, actor.commandId, wish.firstDay))) throw refuse('conflict', 'yearUnknown', { firstDay: 'yearUnknown' })
    if ((await countOpenRequests(db, actor.commandId, schoolId)) >= mostOpen) throw refuse('conflict', 'askedEnough')
    const ref = await nextReference(context)
    const requested: RequestedSession = {
      id: newId(),
      ref,
      schoolId,
      state: 'requested',
      level: school.level,
      classesAsked,
      askedOn,
      associationIds: [],
      slotsDueOn: dueDay(await workingCalendar(db, actor.commandId, askedOn), 'session_slots', askedOn),
      ...wish,
    }
    await insertSession(db, actor.commandId, requested)
    await tellOthers(context, requested, own)
    return { ref }
  },
  note: ({ school }, { topics }, { ref }) => ({ subject: `school:${school.id}`, facts: { ref, topics: topics.join(' ') } }),
})

/** «BM-T-2026-0007»: T as in تحسيس. */
async function nextReference({ db, actor, now }: Context): Promise<string> {
  const year = dayOf(now()).slice(0, 4)
  const number = await nextNumber(db, actor.commandId, `session ${year}`)
  return `${await commandCode(db, actor.commandId)}-T-${year}-${String(number).padStart(4, '0')}`
}
