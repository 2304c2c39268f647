import { Hono } from 'hono'
import type { Env } from '../platform/http/env.ts'
import type { Slice } from '../platform/slice.ts'
import { acceptHours } from './accept-hours.ts'
import { addSchool } from './add-school.ts'
import { calendarRoutes } from './calendar-routes.tsx'
import { changeSchool } from './change-school.ts'
import { commands } from './cli.ts'
import { closeSchool } from './close-school.ts'
import { declarePeriod } from './declare-period.ts'
import { declareYear } from './declare-year.ts'
import { declineHours } from './decline-hours.ts'
import { drawSite } from './draw-site.ts'
import { drawingRoutes } from './drawing-routes.tsx'
import { endContact } from './end-contact.ts'
import { hoursRoutes } from './hours-routes.tsx'
import { nameContact } from './name-contact.ts'
import { mayRead } from './permissions.ts'
import { proposalRoutes } from './proposal-routes.tsx'
import { proposeHours } from './propose-hours.ts'
import { recordRisk } from './record-risk.ts'
import { reopenSchool } from './reopen-school.ts'
import { riskRoutes } from './risk-routes.tsx'
import { schoolRoutes } from './school-routes.tsx'
import { setHalfLives } from './set-half-lives.ts'
import { setMargins } from './set-margins.ts'
import { setTimetable } from './set-timetable.ts'
import { withdrawPeriod } from './withdraw-period.ts'
import { withdrawRisk } from './withdraw-risk.ts'
import { withdrawTimetable } from './withdraw-timetable.ts'
import { withdrawYear } from './withdraw-year.ts'
import { schoolsWords } from './words.ts'

/** Schools, their hours, and what was seen around them: one source of hours for presence and awareness. Nothing of it is public. */
export const schools: Slice = {
  name: 'schools',
  words: schoolsWords,
  actions: [
    addSchool,
    changeSchool,
    closeSchool,
    reopenSchool,
    drawSite,
    setTimetable,
    proposeHours,
    acceptHours,
    declineHours,
    withdrawTimetable,
    declareYear,
    withdrawYear,
    declarePeriod,
    withdrawPeriod,
    recordRisk,
    withdrawRisk,
    setHalfLives,
    setMargins,
    nameContact,
    endContact,
  ],
  // Hours and years before the schools: their addresses would be taken for one.
  routes: new Hono<Env>()
    .route('/', proposalRoutes)
    .route('/', hoursRoutes)
    .route('/', calendarRoutes)
    .route('/', riskRoutes)
    .route('/', drawingRoutes)
    .route('/', schoolRoutes),
  commands,
  menu: ({ actor, language }) => (mayRead(actor) ? [{ path: '/desk/schools', label: schoolsWords[language].list.title }] : []),
}
