import { createHash, randomBytes } from 'node:crypto'

/** Good for one answer. */
export function newToken(): string {
  return randomBytes(24).toString('base64url')
}

/** What of a token is kept. */
export function hashOf(token: string): Buffer {
  return createHash('sha256').update(`survey ${token}`).digest()
}
