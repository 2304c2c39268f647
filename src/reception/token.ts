import { createHash, randomBytes } from 'node:crypto'

/** The secret of one form. Whatever is sent with it once more is the same, and leads to the same link. */
export function newSendingKey(): string {
  return randomBytes(24).toString('base64url')
}

/** The secret of the follow-up link: it comes out of that of the form, so that a receipt that was lost on the way is sent again. */
export function tokenOf(sendingKey: string): string {
  return createHash('sha256').update(`follow ${sendingKey}`).digest('base64url')
}

/** What of a secret is kept. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
