import { createHash } from 'node:crypto'
import type { Db } from '../platform/db/connection.ts'
import { addTries, countSince, lockTries } from './queries/tries.ts'

const hour = 3_600_000
const day = 24 * hour

/** A house or a school may share one network address; a mailbox needs few mails. */
const [fromOnePlace, toOneMailbox] = [20, 3]

/**
 * Counts a wish to follow, by who is written to and from where, as hashes.
 * @returns which of the two has had enough, without counting; null when it was counted
 */
export async function countTries(
  db: Db,
  commandId: string,
  { address, from }: { address: string; from: string },
  now: Date,
): Promise<'here' | 'mailbox' | null> {
  const [mailbox, here] = [keyOf('mailbox', address), keyOf('here', from)]
  await lockTries(db, [mailbox, here].sort())
  if ((await countSince(db, commandId, here, new Date(now.getTime() - hour))) >= fromOnePlace) return 'here'
  const written = await countSince(db, commandId, mailbox, new Date(now.getTime() - day))
  await addTries(db, commandId, written < toOneMailbox ? [mailbox, here] : [here], { at: now, forgetBefore: new Date(now.getTime() - day) })
  return written < toOneMailbox ? null : 'mailbox'
}

function keyOf(kind: string, value: string): string {
  return createHash('sha256').update(`${kind} ${value}`).digest('base64url')
}
