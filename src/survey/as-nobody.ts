import { createMiddleware } from 'hono/factory'
import { visitorOf } from '../platform/actor.ts'
import type { Env } from '../platform/http/env.ts'

/** Whoever is signed in comes as a visitor, and the address is the secret: no proxy keeps it, no search engine finds it. */
export const asNobody = createMiddleware<Env>(async (c, next) => {
  const { context } = c.var
  c.set('context', { ...context, actor: visitorOf(context.actor.commandId) })
  await next()
  c.res.headers.set('cache-control', 'no-store')
  c.res.headers.set('x-robots-tag', 'noindex')
})
