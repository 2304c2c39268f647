import type { MiddlewareHandler } from 'hono'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'
import { splitPath } from '../words/language.ts'

/** An answer may have its own. */
const kept = ['content-security-policy', 'referrer-policy']

/** Nothing is loaded from elsewhere, nothing runs inline, nobody frames the page. An answer with a policy of its own keeps it. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  const own = new Map<string, string>()
  await usual(c, async () => {
    await next()
    for (const name of kept) {
      const value = c.res.headers.get(name)
      if (value) own.set(name, value)
    }
  })
  for (const [name, value] of own) c.res.headers.set(name, value)
}

const usual = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    manifestSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  xFrameOptions: 'DENY',
  referrerPolicy: 'same-origin',
  permissionsPolicy: { camera: [], microphone: [], geolocation: [], browsingTopics: [] },
  crossOriginEmbedderPolicy: false,
})

/**
 * A form posted from another site is refused: the browser says where it comes from (Sec-Fetch-Site, Origin).
 * @param publicUrl the address under which people reach the site; a proxy may hide it from the request
 * @param open paths, without their language, whose secret is permission enough
 */
export function sameOriginForms(publicUrl: string, open: readonly RegExp[]): MiddlewareHandler {
  const known = new URL(publicUrl).origin
  const check = csrf({ origin: (origin, c) => origin === known || origin === new URL(c.req.url).origin })
  return async (c, next) => {
    const { path } = splitPath(new URL(c.req.url).pathname)
    return open.some((pattern) => pattern.test(path)) ? next() : check(c, next)
  }
}
