import { Hono, type Context as HonoContext } from 'hono'
import { csvLine, csvMark } from '../platform/http/csv.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit, wordedErrors } from '../platform/http/submit.ts'
import { Refusal } from '../platform/refusal.ts'
import { dropTravelTimes } from './drop-travel-times.ts'
import { keepTravelTimes } from './keep-travel-times.ts'
import { TravelPage, type TravelPageProps } from './pages/travel.tsx'
import { mayPlan, mayReadAll } from './permissions.ts'
import { listTeams } from './queries/teams.ts'
import { findSpeeds, listMatrices, listPlaces } from './queries/travel.ts'
import { refuse } from './refusal.ts'
import { setSpeed } from './set-speed.ts'
import { modes } from './team.ts'
import { askRouter } from './travel/ask-router.ts'
import { readMatrix } from './travel/read-matrix.ts'

type C = HonoContext<Env>

const travel = '/desk/presence-plan/travel'

export const travelRoutes = new Hono<Env>()
  .get(travel, async (c) => c.var.page(await travelPage(c)))
  .get(`${travel}/places.csv`, async (c) => {
    const { db, actor } = c.var.context
    if (!mayReadAll(actor)) throw refuse('forbidden', 'read')
    const places = await listPlaces(db, actor.commandId)
    const lines = places.map(({ key, nameAr, position: [longitude, latitude] }) => [key, nameAr, String(latitude), String(longitude)])
    const text = [['place', 'name', 'latitude', 'longitude'], ...lines].map(csvLine).join('')
    c.header('content-disposition', 'attachment; filename="qurb-places.csv"')
    return c.body(csvMark + text, 200, { 'content-type': 'text/csv; charset=utf-8' })
  })
  .post(`${travel}/speeds/:mode`, (c) =>
    submit(c, setSpeed, {
      with: { mode: c.req.param('mode') },
      done: () => travel,
      again: (returned) => travelPage(c, { form: c.req.param('mode'), ...returned }),
    }),
  )
  .post(`${travel}/matrices`, (c) =>
    keep(c, async () => {
      const { db, actor } = c.var.context
      const { file } = await c.req.parseBody()
      if (!(file instanceof File) || file.size === 0) throw refuse('invalid', 'fileMissing', { file: 'fileMissing' })
      const places = await listPlaces(db, actor.commandId)
      return readMatrix(await file.text(), new Set(places.map(({ key }) => key)))
    }),
  )
  .post(`${travel}/router`, (c) =>
    keep(c, async () => {
      const { db, actor } = c.var.context
      const { router } = c.var.config
      if (!router) throw refuse('conflict', 'routerUnset')
      const places = await listPlaces(db, actor.commandId)
      if (places.length === 0) throw refuse('conflict', 'noPlaces')
      const used = new Set((await listTeams(db, actor.commandId)).map(({ mode }) => mode))
      const matrices = []
      for (const mode of modes.filter((one) => used.has(one))) matrices.push(await askRouter(router, mode, places))
      return matrices
    }),
  )
  .post(`${travel}/matrices/:mode/removal`, (c) => submit(c, dropTravelTimes, { with: { mode: c.req.param('mode') }, done: () => travel }))

/** What a file or a router says is read before the act that keeps it; nothing is held while one waits for a router. */
async function keep(c: C, read: () => Promise<unknown>): Promise<Response> {
  if (!mayPlan(c.var.context.actor)) throw refuse('forbidden', 'keep-travel-times')
  try {
    await keepTravelTimes(c.var.context, { matrices: await read() })
    return c.redirect(c.var.href(`${travel}?done=${keepTravelTimes.id}`), 303)
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind === 'forbidden' || error.kind === 'missing') throw error
    const returned = { form: 'matrix', values: {}, errors: wordedErrors(error, c.var.wordOf) }
    return c.var.page(await travelPage(c, returned), error.kind === 'invalid' ? 422 : 409)
  }
}

async function travelPage(c: C, returned?: Returned & { form: string }) {
  const { db, actor } = c.var.context
  if (!mayReadAll(actor)) throw refuse('forbidden', 'read')
  const { router } = c.var.config
  const props: TravelPageProps = {
    speeds: await findSpeeds(db, actor.commandId),
    matrices: await listMatrices(db, actor.commandId),
    places: await listPlaces(db, actor.commandId),
    router: router ? router.kind : null,
    mayPlan: mayPlan(actor),
    returned,
  }
  return <TravelPage {...props} />
}
