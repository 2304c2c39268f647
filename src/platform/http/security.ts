import type { MiddlewareHandler } from 'hono'
import { csrf } from 'hono/csrf'
import { secureHeaders } from 'hono/secure-headers'

/** Nothing is loaded from elsewhere, nothing runs inline, nobody frames the page. */
export const securityHeaders: MiddlewareHandler = secureHeaders({
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
