import { createHash, randomBytes } from 'node:crypto'

/**
 * A secret that nobody guesses, for a link, a form or a cookie.
 * @param bytes of chance; the text is a third longer, in the letters of an address
 */
export function newSecret(bytes = 24): string {
  return randomBytes(bytes).toString('base64url')
}

/** All that is kept of a secret: 32 bytes of SHA-256. Secrets are long and random, so that the hash needs no salt. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
