import type { Context } from '../platform/context.ts'
import { transaction } from '../platform/db/transaction.ts'
import { holdTries, isTooMuch, noteTries } from '../platform/tries/queries.ts'
import { hour, tryOf } from '../platform/tries/try.ts'
import { refuse } from './refusal.ts'

/** An association lends its computer, a school its network: so much is still people. */
const allowed = { check: 60, send: 12 } as const

/**
 * Counts what comes from one network address, before it is looked at; addresses are hashed and forgotten after an hour.
 * @throws {Refusal} a conflict, when it is too much
 */
export async function countTry({ db, actor, now }: Context, kind: keyof typeof allowed, address: string): Promise<void> {
  const one = tryOf(kind, address, { most: allowed[kind], within: hour })
  const fine = await transaction(db, async (tx) => {
    await holdTries(tx, [one])
    if (await isTooMuch(tx, actor.commandId, one, now())) return false
    await noteTries(tx, actor.commandId, [one], now())
    return true
  })
  if (!fine) throw refuse('conflict', 'tooMany')
}
