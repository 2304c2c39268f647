import type { Context as HonoContext } from 'hono'
import type { Env } from '../platform/http/env.ts'
import { dayOf } from '../platform/words/dates.ts'

/** What a public page reads with: the copies, of one command, on this day. */
export function reading(c: HonoContext<Env>) {
  return { db: c.var.publicDb, commandId: c.var.context.actor.commandId, today: dayOf(c.var.context.now()) }
}
