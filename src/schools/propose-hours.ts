import * as v from 'valibot'
import { dueDay } from '../calendar/deadline.ts'
import { workingCalendar } from '../calendar/working-calendar.ts'
import { defineAction } from '../platform/action.ts'
import type { Context } from '../platform/context.ts'
import { nextNumber } from '../platform/db/counter.ts'
import { dayOf } from '../platform/words/dates.ts'
import { contactSchool } from './contact-school.ts'
import { schoolToChange } from './find-school.ts'
import * as input from './input.ts'
import { commandCode, insertProposal, replaceWaiting } from './queries/proposals.ts'
import { listTimetablesOf } from './queries/timetables.ts'
import { refuse } from './refusal.ts'
import { timetableFor, typedWeek } from './timetable.ts'
import { days, owner, sessionsTyped } from './timetable-input.ts'

/** A school says what its hours are. Nothing changes by it: the desk accepts it or says why not. A newer word takes the place of one that waits. */
export const proposeHours = defineAction({
  id: 'schools.propose-hours',
  input: v.object({ schoolId: input.schoolId, period: owner.period, ...days }),
  find: async (context, { schoolId }) => ({
    school: await schoolToChange(context, schoolId),
    own: await contactSchool(context.db, context.actor),
  }),
  may: (_actor, { school, own }) => own === school.id,
  run: async (context, { school }, { period, schoolId: _own, ...typed }) => {
    const { db, actor, now, newId } = context
    const today = dayOf(now())
    if (school.closedOn && school.closedOn <= today) throw refuse('conflict', 'closedAlready')
    const sessions = sessionsTyped(typed)
    const holds = timetableFor(school, period, await listTimetablesOf(db, actor.commandId, school))
    if (holds && JSON.stringify(typedWeek(holds.sessions)) === JSON.stringify(typedWeek(sessions)))
      throw refuse('invalid', 'hoursSame', { day1: 'hoursSame' })
    await replaceWaiting(db, actor.commandId, school.id, period, today)
    const ref = await nextReference(context)
    const dueOn = dueDay(await workingCalendar(db, actor.commandId, today), 'school_hours', today)
    const proposed = { id: newId(), ref, schoolId: school.id, period, sessions, proposedOn: today, dueOn }
    await insertProposal(db, actor.commandId, { ...proposed, state: 'waiting', decidedOn: null, reason: null })
    return { ref }
  },
  note: ({ school }, { period }, { ref }) => ({ subject: `school:${school.id}`, facts: { period, ref } }),
})

/** «BM-O-2026-0007»: O as in أوقات. */
async function nextReference({ db, actor, now }: Context): Promise<string> {
  const year = dayOf(now()).slice(0, 4)
  const number = await nextNumber(db, actor.commandId, `hours ${year}`)
  return `${await commandCode(db, actor.commandId)}-O-${year}-${String(number).padStart(4, '0')}`
}
