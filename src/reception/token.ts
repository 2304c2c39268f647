import { hashOf, newSecret } from '../platform/secret.ts'

/** The secret of one form. Whatever is sent with it once more is the same, and leads to the same link. */
export function newSendingKey(): string {
  return newSecret()
}

/** The secret of the follow-up link: it comes out of that of the form, so that a receipt that was lost on the way is sent again. */
export function tokenOf(sendingKey: string): string {
  return hashOf(`follow ${sendingKey}`).toString('base64url')
}
