import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { drawSite } from './draw-site.ts'
import { DrawingPage } from './pages/drawing-page.tsx'
import { mayKeep } from './permissions.ts'
import { listDistricts, listPositions } from './queries/places.ts'
import { refuse } from './refusal.ts'
import { mostGates } from './school.ts'
import { known, readSchool } from './school-routes.tsx'

type C = HonoContext<Env>

export const drawingRoutes = new Hono<Env>()
  .get('/desk/schools/:id/drawing', async (c) => c.var.page(await page(c)))
  .post('/desk/schools/:id/drawing', (c) =>
    submit(c, drawSite, {
      with: known(c),
      shape: (values) => ({ ...values, gates: gatesIn(values) }),
      done: () => `/desk/schools/${known(c).schoolId}`,
      again: (returned) => page(c, returned),
    }),
  )

async function page(c: C, returned?: Returned) {
  const { db, actor } = c.var.context
  if (!mayKeep(actor)) throw refuse('forbidden', 'draw-site')
  const school = await readSchool(c)
  const districts = await listDistricts(db, actor.commandId)
  const others = await listPositions(db, actor.commandId, school.id)
  return <DrawingPage school={school} districts={districts} others={others} {...returned} />
}

/** `gates.0.name`, `gates.0.latitude`… as a list; lines that were left empty are known by it. */
function gatesIn(values: Record<string, string | string[]>) {
  return Array.from({ length: mostGates }, (_, nth) => {
    const { name, latitude, longitude } = Object.fromEntries(
      ['name', 'latitude', 'longitude'].map((part) => [part, String(values[`gates.${nth}.${part}`] ?? '')]),
    )
    return { name, latitude, longitude }
  })
}
