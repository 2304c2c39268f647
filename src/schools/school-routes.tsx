import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { isId } from '../platform/ids.ts'
import { addDays, dayOf } from '../platform/words/dates.ts'
import { addSchool } from './add-school.ts'
import { changeSchool } from './change-school.ts'
import { closeSchool } from './close-school.ts'
import { endContact } from './end-contact.ts'
import { lackings, pathOf, type SchoolsFilter } from './filter.ts'
import { nameContact } from './name-contact.ts'
import { SchoolFormPage } from './pages/school-form.tsx'
import { SchoolPage } from './pages/school-page.tsx'
import { SchoolsPage } from './pages/schools-page.tsx'
import { mayKeep, mayRead, maySeeRisks } from './permissions.ts'
import { findCalendar } from './queries/calendar.ts'
import { listContacts, listFreeAccounts } from './queries/contacts.ts'
import { countSchools, listSchools } from './queries/list.ts'
import { findMargins } from './queries/margins.ts'
import { listDistricts, listPositions } from './queries/places.ts'
import { findSchool } from './queries/schools.ts'
import { listTimetablesOf } from './queries/timetables.ts'
import { refuse } from './refusal.ts'
import { reopenSchool } from './reopen-school.ts'
import { levels, type School, sectors } from './school.ts'
import { mondayOf, windowsFrom } from './windows.ts'

type C = HonoContext<Env>

export const schoolRoutes = new Hono<Env>()
  .get('/desk/schools', async (c) => c.var.page(await listPage(c)))
  .get('/desk/schools/new', (c) => {
    if (!mayKeep(c.var.context.actor)) throw refuse('forbidden', 'add-school')
    return c.var.page(<SchoolFormPage />)
  })
  .post('/desk/schools', (c) =>
    submit(c, addSchool, { done: ({ id }) => `/desk/schools/${id}`, again: (returned) => <SchoolFormPage {...returned} /> }),
  )
  .get('/desk/schools/:id', async (c) => c.var.page(await schoolPage(c)))
  .get('/desk/schools/:id/facts', async (c) => {
    if (!mayKeep(c.var.context.actor)) throw refuse('forbidden', 'change-school')
    return c.var.page(<SchoolFormPage school={await readSchool(c)} />)
  })
  .post('/desk/schools/:id/facts', (c) =>
    submit(c, changeSchool, {
      with: known(c),
      done: () => pathTo(c),
      again: async (returned) => <SchoolFormPage school={await readSchool(c)} {...returned} />,
    }),
  )
  .post('/desk/schools/:id/closure', (c) => submit(c, closeSchool, { with: known(c), done: () => pathTo(c) }))
  .post('/desk/schools/:id/contacts', (c) =>
    submit(c, nameContact, { with: known(c), done: () => `${pathTo(c)}#contacts`, again: (returned) => schoolPage(c, returned) }),
  )
  .post('/desk/schools/:id/contacts/removal', (c) => submit(c, endContact, { with: known(c), done: () => `${pathTo(c)}#contacts` }))
  .post('/desk/schools/:id/reopening', (c) => submit(c, reopenSchool, { with: known(c), done: () => pathTo(c) }))

async function listPage(c: C) {
  const { db, actor } = c.var.context
  if (!mayRead(actor)) throw refuse('forbidden', 'read')
  const filter = filterOf(c)
  const after = c.req.query('after') ?? ''
  const { lines, next } = await listSchools(db, actor.commandId, filter, isId(after) ? after : null)
  const count = await countSchools(db, actor.commandId, filter)
  const districts = await listDistricts(db, actor.commandId)
  const shown = { schools: lines, count, filter, districts, next: next && pathOf(filter, next) }
  return <SchoolsPage {...shown} mayKeep={mayKeep(actor)} maySeeRisks={maySeeRisks(actor)} />
}

function filterOf(c: C): SchoolsFilter {
  const { q = '', district = '', level, sector, state } = c.req.query()
  return {
    q: q.trim().slice(0, 100),
    districtId: isId(district) ? district : null,
    level: levels.find((one) => one === level) ?? null,
    sector: sectors.find((one) => one === sector) ?? null,
    state: lackings.find((one) => one === state) ?? null,
  }
}

async function schoolPage(c: C, returned?: Returned) {
  const { db, actor, now } = c.var.context
  const school = await readSchool(c)
  const monday = mondayOf(dayOf(now()))
  const districts = await listDistricts(db, actor.commandId)
  const calendar = await findCalendar(db, actor.commandId, monday, addDays(monday, 6))
  const timetables = await listTimetablesOf(db, actor.commandId, school)
  const week = windowsFrom(school, monday, 7, calendar, timetables, await findMargins(db, actor.commandId))
  const others = await listPositions(db, actor.commandId, school.id)
  const contacts = await listContacts(db, actor.commandId, school.id)
  const free = mayKeep(actor) ? await listFreeAccounts(db, actor.commandId) : []
  const shown = { school, districts, others, week, timetables, contacts: { contacts, free, returned } }
  return <SchoolPage {...shown} mayKeep={mayKeep(actor)} maySeeRisks={maySeeRisks(actor)} />
}

/** @throws {Refusal} forbidden or missing */
export async function readSchool(c: C): Promise<School> {
  const { db, actor } = c.var.context
  if (!mayRead(actor)) throw refuse('forbidden', 'read')
  const school = await findSchool(db, actor.commandId, known(c).schoolId)
  if (!school) throw refuse('missing', 'schoolUnknown')
  return school
}

export function known(c: C): { schoolId: string } {
  const schoolId = c.req.param('id') ?? ''
  if (!isId(schoolId)) throw refuse('missing', 'schoolUnknown')
  return { schoolId }
}

const pathTo = (c: C) => `/desk/schools/${known(c).schoolId}`
