import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { HoursFormPage } from './pages/hours-form.tsx'
import { HoursPage } from './pages/hours-page.tsx'
import { mayKeep, mayRead, maySeeRisks } from './permissions.ts'
import { listWithOwnHours } from './queries/list.ts'
import { findMargins } from './queries/margins.ts'
import { listTimetables, listTimetablesOf } from './queries/timetables.ts'
import { refuse } from './refusal.ts'
import { levels } from './school.ts'
import { known, readSchool } from './school-routes.tsx'
import { setMargins } from './set-margins.ts'
import { setTimetable } from './set-timetable.ts'
import { timetableFor, timetablePeriods } from './timetable.ts'
import { withdrawTimetable } from './withdraw-timetable.ts'

type C = HonoContext<Env>

export const hoursRoutes = new Hono<Env>()
  .get('/desk/schools/hours', async (c) => c.var.page(await hoursPage(c)))
  .post('/desk/schools/margins', (c) =>
    submit(c, setMargins, { done: () => '/desk/schools/hours', again: (returned) => hoursPage(c, returned) }),
  )
  .get('/desk/schools/hours/:level/:period', async (c) => c.var.page(await levelForm(c)))
  .post('/desk/schools/hours/:level/:period', (c) =>
    submit(c, setTimetable, { with: ofLevel(c), done: () => '/desk/schools/hours', again: (returned) => levelForm(c, returned) }),
  )
  .post('/desk/schools/hours/:level/:period/withdrawal', (c) =>
    submit(c, withdrawTimetable, { with: ofLevel(c), done: () => '/desk/schools/hours' }),
  )
  .get('/desk/schools/:id/hours/:period', async (c) => c.var.page(await schoolForm(c)))
  .post('/desk/schools/:id/hours/:period', (c) =>
    submit(c, setTimetable, { with: ofSchool(c), done: () => schoolPath(c), again: (returned) => schoolForm(c, returned) }),
  )
  .post('/desk/schools/:id/hours/:period/withdrawal', (c) => submit(c, withdrawTimetable, { with: ofSchool(c), done: () => schoolPath(c) }))

async function hoursPage(c: C, returned?: Returned) {
  const { db, actor } = c.var.context
  if (!mayRead(actor)) throw refuse('forbidden', 'read')
  const timetables = await listTimetables(db, actor.commandId)
  const own = await listWithOwnHours(db, actor.commandId)
  const margins = await findMargins(db, actor.commandId)
  return <HoursPage {...{ timetables, margins, returned }} withOwn={own} mayKeep={mayKeep(actor)} maySeeRisks={maySeeRisks(actor)} />
}

async function levelForm(c: C, returned?: Returned) {
  const { db, actor } = c.var.context
  if (!mayRead(actor)) throw refuse('forbidden', 'read')
  const { level, period } = ofLevel(c)
  const own = (await listTimetables(db, actor.commandId)).filter((one) => one.level === level)
  const saved = own.find((one) => one.period === period)?.sessions
  const form = { level, period, saved, holds: undefined, mayKeep: mayKeep(actor), returned }
  return <HoursFormPage {...form} />
}

async function schoolForm(c: C, returned?: Returned) {
  const { db, actor } = c.var.context
  const school = await readSchool(c)
  const { period } = ofSchool(c)
  const timetables = await listTimetablesOf(db, actor.commandId, school)
  const holds = timetableFor(school, period, timetables)
  const saved = holds?.schoolId && holds.period === period ? holds.sessions : undefined
  const form = { level: school.level, school, period, saved, holds: holds?.sessions, mayKeep: mayKeep(actor), returned }
  return <HoursFormPage {...form} />
}

function ofLevel(c: C) {
  const level = levels.find((one) => one === c.req.param('level'))
  if (!level) throw refuse('missing', 'levelMissing')
  return { level, ...inPeriod(c) }
}

function ofSchool(c: C) {
  return { ...known(c), ...inPeriod(c) }
}

export function inPeriod(c: C) {
  const period = timetablePeriods.find((one) => one === c.req.param('period'))
  if (!period) throw refuse('missing', 'periodMissing')
  return { period }
}

const schoolPath = (c: C) => `/desk/schools/${known(c).schoolId}`
