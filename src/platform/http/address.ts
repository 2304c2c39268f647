import { isIPv6 } from 'node:net'
import type { Context } from 'hono'
import type { Env } from './env.ts'

/**
 * The network of who asks: its address, of IPv6 the half that a household gets as a whole. Behind a proxy that is trusted, the last one that
 * it wrote down: those before it can be invented.
 */
export function addressOf(c: Context<Env>): string {
  if (c.var.config.trustProxy) {
    const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim()
    if (forwarded) return networkOf(forwarded)
  }
  return networkOf(remoteAddress(c.env) ?? 'unknown')
}

export function networkOf(address: string): string {
  const bare = address.split('%')[0]!
  const [, mapped] = /^::ffff:([\d.]+)$/i.exec(bare) ?? []
  if (mapped) return mapped
  if (!isIPv6(bare)) return address
  const [front, back] = bare.split('::').map((half) => half.split(':').filter(Boolean))
  const zeros = back ? Array<string>(8 - front!.length - back.length).fill('0') : []
  const groups = [...front!, ...zeros, ...(back ?? [])].slice(0, 4)
  return `${groups.map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}

function remoteAddress(env: unknown): string | undefined {
  const { incoming } = (env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } }
  return incoming?.socket?.remoteAddress
}
