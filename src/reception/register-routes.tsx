import { Hono, type Context as HonoContext } from 'hono'
import { mayRegister } from '../demands/permissions.ts'
import { registerChoices } from '../demands/register-choices.ts'
import { inTens } from '../demands/similar.ts'
import { demandsWords } from '../demands/words.ts'
import { has } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { wordedErrors } from '../platform/http/submit.ts'
import type { Refusal } from '../platform/refusal.ts'
import { splitPath } from '../platform/words/language.ts'
import { checkRegistration } from './check-registration.ts'
import { type Received, receiveForm } from './form.ts'
import { RegisterConfirmPage } from './pages/register-confirm-page.tsx'
import { RegisterPage } from './pages/register-page.tsx'
import { type Gazetteer, gazetteer, placeOf } from './place.ts'
import { refuse } from './refusal.ts'
import { asRefusal, statusOf } from './refused.ts'
import { registerDemands } from './register-demands.ts'
import { nameOnPage, sentParts, type Values } from './sent-parts.ts'
import { similarAtDesk } from './similar-desk.ts'
import { newSendingKey } from './token.ts'

type C = HonoContext<Env>

/** The door with an account. */
export const registerRoutes = new Hono<Env>()
  .get('/desk/demands/new', async (c) => {
    const { meeting } = c.req.query()
    const asked: Values = meeting ? { meetingId: meeting, channel: 'meeting' } : {}
    return form(c, await placesFor(c), { values: { key: newSendingKey(), ...asked }, photos: 0, photoError: null })
  })
  .post('/desk/demands', async (c) => {
    const places = await placesFor(c)
    const received = await receiveForm(c, places)
    const { step } = received.values
    if (received.photoError) return form(c, places, received, received.photoError)
    if (step === 'map' || step === 'edit') return form(c, places, received)
    return step === 'check' ? confirm(c, places, received) : register(c, places, received)
  })
  .post('/desk/demands/similar', async (c) => {
    const places = await placesFor(c)
    const { text, place } = await c.req.parseBody()
    const asked = { language: languageOf(c), texts: [String(text ?? '').slice(0, 2000)] }
    const where = placeOf(places, place ? { place: String(place).slice(0, 200) } : {})
    const [similar] = await similarAtDesk(c.var.context, c.var.publicDb, { ...asked, place: where })
    const folder = has(c.var.context.actor, 'cell') ? '/desk/demands' : '/demands'
    const { near } = demandsWords[asked.language].similar
    const nearOf = (metres: number | null | undefined) => (metres ? near(inTens(metres)) : null)
    const withPaths = similar!.map(({ why, ...one }) => ({
      ...one,
      why: { ...why, near: nearOf(why.metres) },
      path: c.var.href(`${folder}/${one.ref}`),
    }))
    return c.json({ similar: withPaths })
  })

/** Before anything is read or kept. */
async function placesFor(c: C): Promise<Gazetteer> {
  const { db, actor } = c.var.context
  if (!mayRegister(actor)) throw refuse('forbidden', 'register-demands')
  return gazetteer(db, actor.commandId)
}

async function form(c: C, places: Gazetteer, { values, photos }: Received, refusal?: Refusal) {
  const errors = refusal ? wordedErrors(refusal, c.var.wordOf) : {}
  const choices = await registerChoices(c.var.context)
  return c.var.page(<RegisterPage choices={choices} places={places} photos={photos} values={values} errors={errors} />, statusOf(refusal))
}

/** The second step; what was refused there is said at its part, or in the first step when its field stands there. */
async function confirm(c: C, places: Gazetteer, received: Received, refusal?: Refusal) {
  const { values, photos } = received
  const { context, publicDb } = c.var
  const named = Object.entries(refusal ? wordedErrors(refusal, c.var.wordOf) : {}).map(([name, word]) => [nameOnPage(name, values), word])
  try {
    const read = await checkRegistration(context, publicDb, places, languageOf(c), values)
    if (named.some(([name]) => name && !name.startsWith('parts.'))) return form(c, places, received, refusal)
    const errors = Object.fromEntries(named)
    return c.var.page(
      <RegisterConfirmPage {...read} forOthers={has(context.actor, 'cell')} photos={photos} values={values} errors={errors} />,
      statusOf(refusal),
    )
  } catch (error) {
    return form(c, places, received, asRefusal(error))
  }
}

/** What comes without a first step, from a program, is taken as one demand. */
async function register(c: C, places: Gazetteer, received: Received) {
  const { values } = received
  const sent = sentParts(values)
  const parts = sent.length > 0 ? sent : [{ text: String(values.original ?? '') }]
  try {
    const { refs } = await registerDemands(c.var.context, { ...values, parts, told: values })
    const path = refs.length === 1 ? `/desk/demands/${refs[0]}` : '/desk/demands'
    return c.redirect(c.var.href(`${path}?done=${registerDemands.id}`), 303)
  } catch (error) {
    return confirm(c, places, received, asRefusal(error))
  }
}

function languageOf(c: C) {
  return splitPath(new URL(c.req.url).pathname).language
}
