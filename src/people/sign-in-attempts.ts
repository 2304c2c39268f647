import { createHash } from 'node:crypto'
import type { Db } from '../platform/db/connection.ts'
import { transaction } from '../platform/db/transaction.ts'
import { clearAttempts, insertAttempts, listAttempts, lockAttempts } from './queries/sign-in-attempts.ts'

const minutes = 60_000
const window = 15 * minutes
const allowed = 5

/** Who is guessing at what: the name that was typed and the address that it came from. */
export interface Guess {
  signInName: string
  address: string
}

/**
 * Counts a try before it is checked, so that many at once are not checked at once.
 * A refused try is not counted: whoever forgot a password is never kept out for more than a quarter of an hour.
 * @returns null when the password may be checked, or from when on it may be tried again
 */
export async function countAttempt(db: Db, guess: Guess, now: Date): Promise<Date | null> {
  return transaction(db, async (tx) => {
    const keys = keysOf(guess)
    await lockAttempts(tx, keys)
    const until = await retryAt(tx, guess, now)
    if (!until) await insertAttempts(tx, keys, { at: now, forgetBefore: new Date(now.getTime() - window) })
    return until
  })
}

/** When a name or an address that has used up its tries may try again; null when it may now. */
export async function retryAt(db: Db, guess: Guess, now: Date): Promise<Date | null> {
  const waits = await Promise.all(
    keysOf(guess).map(async (key) => {
      const recent = await listAttempts(db, key, new Date(now.getTime() - window))
      const decisive = recent.at(-allowed)
      return decisive ? decisive.getTime() + window : 0
    }),
  )
  const latest = Math.max(...waits)
  return latest > now.getTime() ? new Date(latest) : null
}

/** The right password: the wrong tries at this name are forgotten, those of the address stay, but for this one. */
export async function forgiveAttempts(db: Db, guess: Guess): Promise<void> {
  const [ofName, ofAddress] = keysOf(guess)
  await clearAttempts(db, { ofName, ofAddress })
}

/** Hashed: people type passwords into the field of the name, and addresses are nobody's business. */
function keysOf({ signInName, address }: Guess): [ofName: string, ofAddress: string] {
  const hash = (text: string) => createHash('sha256').update(text).digest('base64url')
  return [hash(`name ${signInName.toLowerCase()}`), hash(`address ${address}`)]
}
