import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { contactSchool } from '../schools/contact-school.ts'
import { nameOfYear } from '../schools/school-calendar.ts'
import * as input from './input.ts'
import { mayRun } from './permissions.ts'
import { isSchool, putEnrolment } from './queries/enrolments.ts'
import { findYear } from './queries/years.ts'
import { refuse } from './refusal.ts'

/** Says how many classes a school has this school year: coverage is measured by classes, since a few pupils of a school are not the school. */
export const stateClasses = defineAction({
  id: 'awareness.state-classes',
  input: v.object({ schoolId: input.id('schoolMissing'), classes: input.whole('classesInvalid', 1, 200) }),
  find: async ({ db, actor }, { schoolId }) => {
    if (!(await isSchool(db, actor.commandId, schoolId))) throw refuse('invalid', 'schoolMissing', { schoolId: 'schoolMissing' })
    return { own: (await contactSchool(db, actor)) === schoolId }
  },
  may: (actor, { own }) => mayRun(actor) || own,
  run: async ({ db, actor, now }, _found, { schoolId, classes }) => {
    const year = await findYear(db, actor.commandId, dayOf(now()))
    if (!year) throw refuse('conflict', 'noYearNow')
    await putEnrolment(db, actor.commandId, { schoolId, schoolYear: nameOfYear(year), classes })
  },
  note: (_found, { schoolId, classes }) => ({ subject: `school:${schoolId}`, facts: { classes } }),
})
