import { Hono, type Context as HonoContext } from 'hono'
import { addressOf } from '../platform/http/address.ts'
import type { Env } from '../platform/http/env.ts'
import { wordedErrors } from '../platform/http/submit.ts'
import type { Refusal } from '../platform/refusal.ts'
import type { FormErrors } from '../platform/ui/form.tsx'
import { isLanguage, splitPath } from '../platform/words/language.ts'
import { checkForm } from './check-form.ts'
import { deskRoutes } from './desk-routes.tsx'
import { type Received, receiveForm } from './form.ts'
import { mapImage } from './map-image.ts'
import { AskPage } from './pages/ask-page.tsx'
import { ConfirmPage } from './pages/confirm-page.tsx'
import { type Gazetteer, gazetteer } from './place.ts'
import { receiptRoutes } from './receipt-routes.tsx'
import { asRefusal, statusOf } from './refused.ts'
import { registerRoutes } from './register-routes.tsx'
import { sendDemand } from './send-demand.ts'
import { nameOnPage, sentParts } from './sent-parts.ts'
import { similarPublic } from './similar-public.ts'
import { newSendingKey } from './token.ts'
import { countTry } from './tries.ts'

type C = HonoContext<Env>

export const routes = new Hono<Env>()
  // A form carries its own secret: no proxy may hand it to two persons.
  .use('/reception', async (c, next) => {
    await next()
    c.res.headers.set('cache-control', 'no-store')
  })
  .get('/reception', async (c) => {
    const { db, actor } = c.var.context
    const places = await gazetteer(db, actor.commandId)
    return c.var.page(<AskPage places={places} photos={0} values={{ key: newSendingKey() }} errors={{}} />)
  })
  .post('/reception', async (c) => {
    const { db, actor } = c.var.context
    const places = await gazetteer(db, actor.commandId)
    await countTry(c.var.context, 'check', addressOf(c))
    const received = await receiveForm(c, places)
    const { step } = received.values
    if (received.photoError) return again(c, places, received, received.photoError)
    if (step === 'map' || step === 'edit') return again(c, places, received)
    return step === 'send' ? send(c, places, received) : check(c, places, received)
  })
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
  .route('/', registerRoutes)
  .route('/', deskRoutes)

async function check(c: C, places: Gazetteer, received: Received) {
  try {
    const read = await checkForm(c.var.context, c.var.publicDb, places, languageOf(c), received.values)
    return c.var.page(<ConfirmPage {...read} photos={received.photos} values={received.values} errors={{}} />)
  } catch (error) {
    return again(c, places, received, asRefusal(error))
  }
}

async function send(c: C, places: Gazetteer, received: Received) {
  const { values } = received
  try {
    await countTry(c.var.context, 'send', addressOf(c))
    const { token } = await sendDemand(c.var.context, { ...values, parts: sentParts(values), language: languageOf(c) })
    return c.redirect(c.var.href(`/receipts/${token}/paper?done=${sendDemand.id}`), 303)
  } catch (error) {
    return confirmAgain(c, places, received, asRefusal(error))
  }
}

/** The first step again, with what was typed. */
function again(c: C, places: Gazetteer, { values, photos }: Received, refusal?: Refusal) {
  const errors = refusal ? wordedErrors(refusal, c.var.wordOf) : {}
  return c.var.page(<AskPage places={places} photos={photos} values={values} errors={errors} />, statusOf(refusal))
}

/** The second step again, if it can be read at all; its own texts stand as they were corrected. */
async function confirmAgain(c: C, places: Gazetteer, received: Received, refusal: Refusal) {
  const { values, photos } = received
  const errors: FormErrors = Object.fromEntries(
    Object.entries(wordedErrors(refusal, c.var.wordOf)).map(([name, word]) => [nameOnPage(name, values), word]),
  )
  try {
    const read = await checkForm(c.var.context, c.var.publicDb, places, languageOf(c), values)
    return c.var.page(<ConfirmPage {...read} photos={photos} values={values} errors={errors} />, statusOf(refusal))
  } catch (error) {
    return again(c, places, received, asRefusal(error))
  }
}

function languageOf(c: C) {
  return splitPath(new URL(c.req.url).pathname).language
}
