import type { Context } from 'hono'
import type { Env } from './env.ts'

/** The network address of who asks. Behind a proxy that is trusted, the last one that it wrote down: those before it can be invented. */
export function addressOf(c: Context<Env>): string {
  if (c.var.config.trustProxy) {
    const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    if (forwarded) return forwarded
  }
  return remoteAddress(c.env) ?? 'unknown'
}

function remoteAddress(env: unknown): string | undefined {
  const { incoming } = (env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  return incoming?.socket?.remoteAddress
}
