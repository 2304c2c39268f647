import { createHash } from 'node:crypto'
import type { Context } from '../platform/context.ts'
import { transaction } from '../platform/db/transaction.ts'
import { countTries, forgetTries, insertTry, lockTries } from './queries/tries.ts'
import { refuse } from './refusal.ts'

const hour = 3_600_000
/** An association lends its computer, a school its network: so much is still people. */
const allowed = { check: 60, send: 12 } as const

/**
 * Counts what comes from one network address, before it is looked at. Addresses are hashed and forgotten after an hour.
 * @throws {Refusal} a conflict, when it is too much
 */
export async function countTry({ db, actor, now }: Context, kind: keyof typeof allowed, address: string): Promise<void> {
  const key = createHash('sha256').update(`${kind} ${address}`).digest('base64url')
  const at = now()
  const since = new Date(at.getTime() - hour)
  const fine = await transaction(db, async (tx) => {
    await lockTries(tx, key)
    await forgetTries(tx, actor.commandId, since)
    if ((await countTries(tx, actor.commandId, key)) >= allowed[kind]) return false
    await insertTry(tx, actor.commandId, key, at)
    return true
  })
  if (!fine) throw refuse('conflict', 'tooMany')
}
