import { Hono, type Context as HonoContext } from 'hono'
import { has } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { contactSchool } from '../schools/contact-school.ts'
import { askRoutes } from './ask-routes.tsx'
import { type Door, followRoutes } from './follow-routes.tsx'
import { type Asker, findAskerOfSchool } from './queries/askers.ts'
import { refuse } from './refusal.ts'
import { registerDemands } from './register-demands.ts'

type C = HonoContext<Env>

const base = '/desk/school/demands'

/** What a school asked, for whoever speaks for it today. */
const withAccount: Door = {
  base,
  asker: async (c) => {
    const { db, actor } = c.var.context
    const schoolId = await ownSchool(c)
    return (await findAskerOfSchool(db, actor.commandId, schoolId)) ?? nobodyYet(schoolId)
  },
}

/** Whoever speaks for a school asks in its name, and follows it, with their account. */
export const schoolRoutes = new Hono<Env>()
  .route(
    '/',
    askRoutes({
      path: `${base}/new`,
      asSchool: true,
      admit: async (c) => void (await ownSchool(c)),
      done: () => `${base}?done=${registerDemands.id}`,
    }),
  )
  .route('/', followRoutes(withAccount))

/** @throws {Refusal} forbidden, for whoever speaks for no school */
async function ownSchool(c: C): Promise<string> {
  const { db, actor } = c.var.context
  const schoolId = has(actor, 'school') ? await contactSchool(db, actor) : null
  if (!schoolId) throw refuse('forbidden', 'see-school-demands')
  return schoolId
}

/** A school that has asked nothing so far. */
function nobodyYet(schoolId: string): Asker {
  const never = '1970-01-01'
  return { id: schoolId, name: null, phone: null, email: null, language: 'ar', since: never, usedOn: never, schoolId }
}
