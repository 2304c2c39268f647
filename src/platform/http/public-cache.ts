import type { MiddlewareHandler } from 'hono'
import { etag } from 'hono/etag'
import type { Env } from './env.ts'

const tagged = etag({ weak: true })

/** Public pages are the same for everyone: any proxy may keep them for a minute, and asks again with their tag. */
export const publicCache: MiddlewareHandler<Env> = async (c, next) => {
  const response = await tagged(c, async () => {
    await next()
    if (c.res.status === 200) c.res.headers.set('cache-control', 'public, max-age=60')
  })
  return response
}
