import { Hono, type Context as HonoContext } from 'hono'
import { addressOf } from '../platform/http/address.ts'
import type { Env } from '../platform/http/env.ts'
import { wordedErrors } from '../platform/http/submit.ts'
import type { Refusal } from '../platform/refusal.ts'
import type { FormErrors } from '../platform/ui/form.tsx'
import { splitPath } from '../platform/words/language.ts'
import { checkForm } from './check-form.ts'
import { type Received, receiveForm } from './form.ts'
import { AskPage } from './pages/ask-page.tsx'
import { ConfirmPage } from './pages/confirm-page.tsx'
import { type Gazetteer, gazetteer } from './place.ts'
import { asRefusal, statusOf } from './refused.ts'
import { sendDemand } from './send-demand.ts'
import { nameOnPage, sentParts } from './sent-parts.ts'
import { newSendingKey } from './token.ts'
import { countTry } from './tries.ts'

type C = HonoContext<Env>

/** Where one asks: as a person of whom nothing need be known, or as a school. */
export interface AskDoor {
  readonly path: '/reception' | '/desk/school/demands/new'
  readonly asSchool: boolean
  /** Refuses whoever may not ask here. */
  readonly admit?: (c: C) => Promise<void>
  /** Where the receipt is. */
  readonly done: (token: string) => string
}

/** The form in its two steps. */
export function askRoutes(door: AskDoor): Hono<Env> {
  const { path, asSchool, admit } = door
  const routes = new Hono<Env>()
  // A form carries its own secret: no proxy may hand it to two persons.
  routes.use(path, async (c, next) => {
    await admit?.(c)
    await next()
    c.res.headers.set('cache-control', 'no-store')
  })
  routes.get(path, async (c) => {
    const { db, actor } = c.var.context
    const places = await gazetteer(db, actor.commandId)
    return c.var.page(<AskPage places={places} photos={0} values={{ key: newSendingKey() }} errors={{}} asSchool={asSchool} />)
  })
  routes.post(path, async (c) => {
    const { db, actor } = c.var.context
    const places = await gazetteer(db, actor.commandId)
    await countTry(c.var.context, 'check', addressOf(c))
    const received = await receiveForm(c, places)
    const { step } = received.values
    if (received.photoError) return again(c, door, places, received, received.photoError)
    if (step === 'map' || step === 'edit') return again(c, door, places, received)
    return step === 'send' ? send(c, door, places, received) : check(c, door, places, received)
  })
  return routes
}

async function check(c: C, door: AskDoor, places: Gazetteer, received: Received) {
  try {
    const read = await checkForm(c.var.context, c.var.publicDb, places, languageOf(c), received.values)
    return c.var.page(<ConfirmPage {...read} photos={received.photos} values={received.values} errors={{}} asSchool={door.asSchool} />)
  } catch (error) {
    return again(c, door, places, received, asRefusal(error))
  }
}

async function send(c: C, door: AskDoor, places: Gazetteer, received: Received) {
  const { values } = received
  try {
    await countTry(c.var.context, 'send', addressOf(c))
    const { token } = await sendDemand(c.var.context, { ...values, parts: sentParts(values), language: languageOf(c) })
    return c.redirect(c.var.href(door.done(token)), 303)
  } catch (error) {
    return confirmAgain(c, door, places, received, asRefusal(error))
  }
}

/** The first step again, with what was typed. */
function again(c: C, { asSchool }: AskDoor, places: Gazetteer, { values, photos }: Received, refusal?: Refusal) {
  const errors = refusal ? wordedErrors(refusal, c.var.wordOf) : {}
  return c.var.page(<AskPage places={places} photos={photos} values={values} errors={errors} asSchool={asSchool} />, statusOf(refusal))
}

/** The second step again, if it can be read at all; its own texts stand as they were corrected. */
async function confirmAgain(c: C, door: AskDoor, places: Gazetteer, received: Received, refusal: Refusal) {
  const { values, photos } = received
  const errors: FormErrors = Object.fromEntries(
    Object.entries(wordedErrors(refusal, c.var.wordOf)).map(([name, word]) => [nameOnPage(name, values), word]),
  )
  try {
    const read = await checkForm(c.var.context, c.var.publicDb, places, languageOf(c), values)
    return c.var.page(<ConfirmPage {...read} photos={photos} values={values} errors={errors} asSchool={door.asSchool} />, statusOf(refusal))
  } catch (error) {
    return again(c, door, places, received, asRefusal(error))
  }
}

function languageOf(c: C) {
  return splitPath(new URL(c.req.url).pathname).language
}
