import type { Db } from '../platform/db/connection.ts'
import { holdTries, isTooMuch, noteTries } from '../platform/tries/queries.ts'
import { day, hour, tryOf } from '../platform/tries/try.ts'

/** A house or a school may share one network address; a mailbox needs few mails. */
const fromOnePlace = { most: 20, within: hour }
const toOneMailbox = { most: 3, within: day }

/**
 * Counts a wish to follow, by who is written to and from where, as hashes.
 * @returns which of the two has had enough: where it is the place, nothing is counted; null when it may go on
 */
export async function countTries(
  db: Db,
  commandId: string,
  { address, from }: { address: string; from: string },
  now: Date,
): Promise<'here' | 'mailbox' | null> {
  const [mailbox, here] = [tryOf('mailbox', address, toOneMailbox), tryOf('here', from, fromOnePlace)]
  await holdTries(db, [mailbox, here])
  if (await isTooMuch(db, commandId, here, now)) return 'here'
  const full = await isTooMuch(db, commandId, mailbox, now)
  await noteTries(db, commandId, full ? [here] : [mailbox, here], now)
  return full ? 'mailbox' : null
}
