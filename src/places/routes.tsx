import { Hono } from 'hono'
import { type Actor, has, isOfService } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { submit } from '../platform/http/submit.ts'
import { addDistrict } from './add-district.ts'
import { addPoint } from './add-point.ts'
import { homeCommand, treeOf } from './command.ts'
import { DeskPlacesPage } from './pages/desk-places.tsx'
import { NewDistrictPage } from './pages/new-district.tsx'
import { NewPointPage } from './pages/new-point.tsx'
import { PlacesPage } from './pages/places.tsx'
import { listDistricts, listPoints, listUnits } from './queries.ts'
import { refuse } from './refusal.ts'

export const routes = new Hono<Env>()

routes.get('/places', async (c) => {
  const db = c.var.publicDb
  const command = await homeCommand(db)
  if (!command) throw refuse('missing', 'commandUnknown')
  const [units, districts] = await Promise.all([listUnits(db, command.id), listDistricts(db, command.id)])
  return c.var.page(<PlacesPage units={treeOf(units)} districts={districts} />)
})

routes.get('/desk/places', async (c) => {
  const { db, actor } = c.var.context
  if (!isOfService(actor)) throw refuse('forbidden', 'read')
  const [districts, points] = await Promise.all([listDistricts(db, actor.commandId), listPoints(db, actor.commandId)])
  const may = { mayAddPoint: mayAddPoint(actor), mayAddDistrict: mayAddDistrict(actor) }
  return c.var.page(<DeskPlacesPage districts={districts} points={points} {...may} />)
})

routes.get('/desk/places/points/new', async (c) => {
  const { db, actor } = c.var.context
  if (!mayAddPoint(actor)) throw refuse('forbidden', 'add-point')
  return c.var.page(<NewPointPage districts={await listDistricts(db, actor.commandId)} />)
})

routes.post('/desk/places/points', async (c) => {
  const { db, actor } = c.var.context
  return submit(c, addPoint, {
    done: () => '/desk/places',
    again: async (returned) => <NewPointPage districts={await listDistricts(db, actor.commandId)} {...returned} />,
  })
})

routes.get('/desk/places/districts/new', (c) => {
  if (!mayAddDistrict(c.var.context.actor)) throw refuse('forbidden', 'add-district')
  return c.var.page(<NewDistrictPage />)
})

routes.post('/desk/places/districts', async (c) => {
  const { file } = await c.req.parseBody()
  const uploaded = file instanceof File && file.size > 0 ? await file.text() : undefined
  return submit(c, addDistrict, {
    shape: (values) => ({ ...values, ...(uploaded && { shape: uploaded }) }),
    done: () => '/desk/places',
    again: (returned) => <NewDistrictPage {...returned} />,
  })
})

function mayAddPoint(actor: Actor): boolean {
  return has(actor, 'cell', 'planner', 'administrator')
}

function mayAddDistrict(actor: Actor): boolean {
  return has(actor, 'administrator')
}
