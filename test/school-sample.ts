import { addSchool } from '../src/schools/add-school.ts'
import { declarePeriod } from '../src/schools/declare-period.ts'
import { declareYear } from '../src/schools/declare-year.ts'
import { recordRisk } from '../src/schools/record-risk.ts'
import { riskKinds } from '../src/schools/risk.ts'
import { setTimetable } from '../src/schools/set-timetable.ts'
import type { World } from './world.ts'

const facts = { nameAr: 'مدرسة مختلقة', level: 'primary', sector: 'public', latitude: '32.34', longitude: '-6.36' }
const holiday = { kind: 'holiday', nameAr: 'عطلة', nameFr: 'Vacances' }

/** Schools on which every route of theirs can act, and what their forms are sent. */
export async function sampleSchools(world: World) {
  const planner = world.context('planner')
  const { id } = await addSchool(planner, { ...facts, code: 'S1' })
  const { id: open } = await addSchool(planner, { ...facts, code: 'S2' })
  const { id: drawn } = await addSchool(planner, { ...facts, code: 'S3' })
  await declareYear(planner, { firstDay: '2025-09-08', lastDay: '2026-07-04' })
  await declareYear(planner, { firstDay: '2026-09-08', lastDay: '2027-07-04' })
  const { id: period } = await declarePeriod(planner, { ...holiday, firstDay: '2026-01-25', lastDay: '2026-02-01' })
  await setTimetable(planner, { schoolId: open, period: 'winter', day1: '9-13' })
  await setTimetable(planner, { level: 'middle', period: 'winter', day1: '9-13' })
  const risk = { kind: 'lighting', band: 'evening', source: 'parents', weight: '2', observedOn: '2026-02-27' }
  const { id: observed } = await recordRisk(planner, { schoolId: open, ...risk })
  const calls = {
    'POST /desk/schools': { path: '/desk/schools', form: { ...facts } },
    'POST /desk/schools/:id/facts': { path: `/desk/schools/${drawn}/facts`, form: { ...facts, revision: '1' } },
    'POST /desk/schools/:id/drawing': {
      path: `/desk/schools/${open}/drawing`,
      form: { revision: '1', latitude: '32.34', longitude: '-6.36' },
    },
    'POST /desk/schools/margins': {
      path: '/desk/schools/margins',
      form: { beforeEntry: '20', afterEntry: '10', beforeExit: '10', afterExit: '20' },
    },
    'POST /desk/schools/risks/half-lives': {
      path: '/desk/schools/risks/half-lives',
      form: Object.fromEntries(riskKinds.map((kind) => [kind, '45'])),
    },
    'POST /desk/schools/risks/:id/withdrawal': { path: `/desk/schools/risks/${observed}/withdrawal` },
    'GET /desk/schools/risks/points': { path: `/desk/schools/risks/points?point=${world.ids.point}` },
    'GET /desk/schools/risks/points/:id': { path: `/desk/schools/risks/points/${world.ids.point}` },
    'POST /desk/schools/risks/points/:id': { path: `/desk/schools/risks/points/${world.ids.point}`, form: risk },
    'POST /desk/schools/:id/risks': { path: `/desk/schools/${open}/risks`, form: risk },
    'POST /desk/schools/:id/closure': { path: `/desk/schools/${id}/closure` },
    'POST /desk/schools/:id/reopening': { path: `/desk/schools/${id}/reopening` },
    'GET /desk/schools/:id/hours/:period': { path: `/desk/schools/${open}/hours/winter` },
    'POST /desk/schools/:id/hours/:period': { path: `/desk/schools/${open}/hours/ordinary`, form: { day1: '8-12' } },
    'POST /desk/schools/:id/hours/:period/withdrawal': { path: `/desk/schools/${open}/hours/winter/withdrawal` },
    'GET /desk/schools/hours/:level/:period': { path: '/desk/schools/hours/middle/winter' },
    'POST /desk/schools/hours/:level/:period': { path: '/desk/schools/hours/primary/exams', form: { day1: '8-12' } },
    'POST /desk/schools/hours/:level/:period/withdrawal': { path: '/desk/schools/hours/middle/winter/withdrawal' },
    'POST /desk/schools/years': { path: '/desk/schools/years', form: { firstDay: '2027-09-08', lastDay: '2028-07-04' } },
    'POST /desk/schools/years/:day/withdrawal': { path: '/desk/schools/years/2026-09-08/withdrawal' },
    'POST /desk/schools/periods': { path: '/desk/schools/periods', form: { ...holiday, firstDay: '2026-04-05', lastDay: '2026-04-12' } },
    'POST /desk/schools/periods/:id/withdrawal': { path: `/desk/schools/periods/${period}/withdrawal` },
  }
  return { id, calls }
}
