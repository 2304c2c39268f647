import { Hono, type Context as HonoContext } from 'hono'
import { has } from '../../platform/actor.ts'
import type { Env } from '../../platform/http/env.ts'
import { type Returned, submit } from '../../platform/http/submit.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { contactSchool } from '../../schools/contact-school.ts'
import { nameOfYear } from '../../schools/school-calendar.ts'
import { teachingHours } from '../../schools/teaching-hours.ts'
import { mondayOf } from '../../schools/windows.ts'
import { findEnrolment } from '../queries/enrolments.ts'
import { findYear } from '../queries/years.ts'
import { stateClasses } from '../state-classes.ts'
import { demandsAround } from './around-school.ts'
import { NoSchoolPage, SchoolPage } from './pages/school-page.tsx'
import { findSchool } from './queries/around.ts'
import { listSessions } from './queries/list.ts'
import { listAsked } from './queries/school.ts'
import { refuse } from './refusal.ts'

type C = HonoContext<Env>

/** The page of a school contact: nothing of any other school is on it. */
export const schoolRoutes = new Hono<Env>()
  .get('/desk/school', async (c) => c.var.page(await schoolPage(c)))
  .get('/desk/school.json', async (c) => {
    const own = await read(c)
    if (!own) throw refuse('forbidden', 'read-school')
    const { school, sessions, week, asked, demands, schoolYear, classes } = own
    return c.json({
      school: { nameAr: school.nameAr, nameFr: school.nameFr },
      schoolYear,
      classes,
      sessions: sessions.map(({ id: _id, schoolId: _own, ...session }) => session),
      week: week.map(({ day, is, hours }) => ({ day, open: is.open, hours: hours.map(({ from, to }) => ({ from, to })) })),
      asked: asked.map(({ ref, text, state }) => ({ ref, text, state })),
      demands: demands.map(({ ref, text, state }) => ({ ref, text, state })),
    })
  })
  .post('/desk/school/classes', async (c) => {
    const { db, actor } = c.var.context
    const schoolId = await contactSchool(db, actor)
    if (!schoolId) throw refuse('forbidden', 'read-school')
    return submit(c, stateClasses, { with: { schoolId }, done: () => '/desk/school', again: (returned) => schoolPage(c, returned) })
  })

async function schoolPage(c: C, returned?: Returned) {
  const own = await read(c)
  return own ? <SchoolPage {...own} returned={returned} /> : <NoSchoolPage />
}

async function read(c: C) {
  const { context } = c.var
  const { db, actor, now } = context
  if (!has(actor, 'school')) throw refuse('forbidden', 'read-school')
  const schoolId = await contactSchool(db, actor)
  if (!schoolId) return null
  const school = (await findSchool(db, actor.commandId, schoolId))!
  const today = dayOf(now())
  const year = await findYear(db, actor.commandId, today)
  const schoolYear = year ? nameOfYear(year) : null
  return {
    school,
    schoolYear,
    classes: schoolYear ? await findEnrolment(db, actor.commandId, schoolId, schoolYear) : null,
    sessions: (await listSessions(db, actor.commandId, { state: null, schoolId })).lines,
    week: await teachingHours(db, actor.commandId, school, mondayOf(today), 7),
    asked: await listAsked(db, actor.commandId, schoolId),
    today,
    demands: await demandsAround(context, schoolId),
  }
}
