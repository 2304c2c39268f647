import { Hono, type Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { isLanguage, splitPath } from '../platform/words/language.ts'
import { askRoutes } from './ask-routes.tsx'
import { deskRoutes } from './desk-routes.tsx'
import { mapImage } from './map-image.ts'
import { gazetteer } from './place.ts'
import { receiptRoutes } from './receipt-routes.tsx'
import { registerRoutes } from './register-routes.tsx'
import { schoolRoutes } from './school-routes.tsx'
import { sendDemand } from './send-demand.ts'
import { similarPublic } from './similar-public.ts'

type C = HonoContext<Env>

export const routes = new Hono<Env>()
  .route('/', askRoutes({ path: '/reception', asSchool: false, done: (token) => `/receipts/${token}/paper?done=${sendDemand.id}` }))
  .post('/reception/similar', async (c) => {
    const { text, place } = await c.req.parseBody()
    const asked = { texts: [String(text ?? '').slice(0, 2000)], places: place ? [String(place).slice(0, 200)] : [] }
    const [similar] = await similarPublic(c.var.publicDb, c.var.context.actor.commandId, languageOf(c), asked)
    return c.json({ similar: similar!.map(({ ref, ...one }) => ({ ref, path: c.var.href(`/demands/${ref}`), ...one })) })
  })
  .get('/reception/map.svg', async (c) => {
    const { db, actor } = c.var.context
    const language = c.req.query('in') ?? ''
    const [latitude, longitude] = (c.req.query('at') ?? '').split(',').map(Number)
    const spot = Number.isFinite(latitude) && Number.isFinite(longitude) ? ([longitude!, latitude!] as const) : null
    const svg = mapImage(await gazetteer(db, actor.commandId), isLanguage(language) ? language : 'ar', spot)
    return c.body(svg, 200, { 'content-type': 'image/svg+xml', 'cache-control': spot ? 'no-store' : 'public, max-age=3600' })
  })
  .route('/', receiptRoutes)
  .route('/', schoolRoutes)
  .route('/', registerRoutes)
  .route('/', deskRoutes)

function languageOf(c: C) {
  return splitPath(new URL(c.req.url).pathname).language
}
