import type { MiddlewareHandler } from 'hono'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'

/** Nothing is loaded from elsewhere, nothing runs inline, nobody frames the page. An answer with a policy of its own keeps it. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  let own: string | null = null
  await usual(c, async () => {
    await next()
    own = c.res.headers.get('content-security-policy')
  })
  if (own) c.res.headers.set('content-security-policy', own)
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
 */
export function sameOriginForms(publicUrl: string): MiddlewareHandler {
  const known = new URL(publicUrl).origin
  return csrf({ origin: (origin, c) => origin === known || origin === new URL(c.req.url).origin })
}
