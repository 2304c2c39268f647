import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { dayOf } from '../platform/words/dates.ts'
import { nameOfYear } from '../schools/school-calendar.ts'
import { addMaterial } from './add-material.ts'
import { closeProgramme } from './close-programme.ts'
import { openProgramme } from './open-programme.ts'
import { ClassesPage } from './pages/classes-page.tsx'
import { ProgrammesPage } from './pages/programmes-page.tsx'
import { mayRead, mayRun } from './permissions.ts'
import { listEnrolments } from './queries/enrolments.ts'
import { listMaterials } from './queries/materials.ts'
import { listProgrammes } from './queries/programmes.ts'
import { listPublishedPages } from './queries/published.ts'
import { findYear } from './queries/years.ts'
import { refuse } from './refusal.ts'
import { retireMaterial } from './retire-material.ts'
import { stateClasses } from './state-classes.ts'
import { listTopics } from './topics/queries.ts'

type C = HonoContext<Env>

const programmes = '/desk/awareness/programmes'
const classes = '/desk/awareness/classes'

export const routes = new Hono<Env>()
  .get(programmes, async (c) => c.var.page(await programmesPage(c)))
  .get('/desk/awareness/programmes.json', async (c) => {
    const { db, actor } = reading(c)
    return c.json({ programmes: await listProgrammes(db, actor.commandId) })
  })
  .post(programmes, (c) => submit(c, openProgramme, { done: () => programmes, again: (programme) => programmesPage(c, { programme }) }))
  .post(`${programmes}/:id/closure`, (c) =>
    submit(c, closeProgramme, {
      with: { programmeId: c.req.param('id') },
      done: () => programmes,
      again: (programme) => programmesPage(c, { programme }),
    }),
  )
  .post('/desk/awareness/materials', (c) =>
    submit(c, addMaterial, { done: () => `${programmes}#materials`, again: (material) => programmesPage(c, { material }) }),
  )
  .post('/desk/awareness/materials/:id/retirement', (c) =>
    submit(c, retireMaterial, { with: { materialId: c.req.param('id') }, done: () => `${programmes}#materials` }),
  )
  .get(classes, async (c) => c.var.page(await classesPage(c)))
  .post(classes, (c) => submit(c, stateClasses, { done: () => classes, again: (returned) => classesPage(c, returned) }))

async function programmesPage(c: C, returned: { programme?: Returned; material?: Returned } = {}) {
  const { db, actor, now } = reading(c)
  const { commandId } = actor
  const shown = {
    programmes: await listProgrammes(db, commandId),
    materials: await listMaterials(db, commandId),
    topics: await listTopics(db, commandId),
    published: mayRun(actor) ? await listPublishedPages(db, commandId) : [],
  }
  return <ProgrammesPage {...shown} {...returned} today={dayOf(now())} mayRun={mayRun(actor)} />
}

async function classesPage(c: C, returned?: Returned) {
  const { db, actor, now } = reading(c)
  const year = await findYear(db, actor.commandId, dayOf(now()))
  const schoolYear = year ? nameOfYear(year) : null
  const schools = await listEnrolments(db, actor.commandId, schoolYear ?? '')
  return <ClassesPage schools={schools} schoolYear={schoolYear} mayRun={mayRun(actor)} returned={returned} />
}

/** @throws {Refusal} forbidden */
function reading(c: C) {
  const { context } = c.var
  if (!mayRead(context.actor)) throw refuse('forbidden', 'read')
  return context
}
