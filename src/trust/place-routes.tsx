import { Hono, type Context as HonoContext } from 'hono'
import { has } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { type Returned, submit } from '../platform/http/submit.ts'
import { isPresenceCode } from '../room/presence-code.ts'
import { asNobody } from '../survey/as-nobody.ts'
import { countPeople, gatheringOf } from './count-people.ts'
import { PeoplePage } from './pages/people-page.tsx'
import { PlacePage } from './pages/place-page.tsx'
import { findPlaces } from './queries/places.ts'
import { refuse } from './refusal.ts'
import { takePlace } from './take-place.ts'

type C = HonoContext<Env>

const place = '/trust/meetings/:ref/places/:code' as const
const people = '/desk/trust/meetings/:ref' as const

/** Guests and residents who are at a meeting for themselves: the cell says how many, and each takes the right to one answer. */
export const placeRoutes = new Hono<Env>()
  .use(place, asNobody)
  .get(place, async (c) => c.var.page(await placePage(c)))
  .post(place, (c) =>
    submit(c, takePlace, {
      with: c.req.param(),
      done: ({ token }) => `/trust/answers/${token}`,
      again: (returned) => placePage(c, returned),
    }),
  )
  .get(people, async (c) => c.var.page(await peoplePage(c)))
  .post(people, (c) =>
    submit(c, countPeople, {
      with: c.req.param(),
      done: () => `/desk/trust/meetings/${c.req.param('ref')}`,
      again: (returned) => peoplePage(c, returned),
    }),
  )

async function placePage(c: C, returned?: Returned) {
  const { context } = c.var
  const { ref = '', code = '' } = c.req.param()
  const { meetingId, secret, open, waveId } = await gatheringOf(context, { ref })
  const { people, given } = await findPlaces(context.db, context.actor.commandId, meetingId)
  const isCode = open && isPresenceCode(secret, code, context.now())
  const none = !isCode ? 'expired' : waveId === null ? 'unasked' : given >= people ? 'full' : null
  const path = `/trust/meetings/${ref}/places/${code}`
  return <PlacePage {...{ path, none }} reference={ref} formKey={context.newId()} {...returned} />
}

async function peoplePage(c: C, returned?: Returned) {
  const { context } = c.var
  if (!has(context.actor, 'cell')) throw refuse('forbidden', 'count-people')
  const gathering = await gatheringOf(context, { ref: c.req.param('ref')! })
  const places = await findPlaces(context.db, context.actor.commandId, gathering.meetingId)
  return <PeoplePage gathering={gathering} places={places} {...returned} />
}
