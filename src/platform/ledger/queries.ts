import type { Context } from '../context.ts'
import type { Db } from '../db/connection.ts'

type Facts = Readonly<Record<string, string | number | boolean | null>>

/** Adds lines to the private ledger, in the transaction of the act. Lines are never changed and never deleted. */
export async function writeLedger(
  { db, actor, now, newId }: Context,
  act: string,
  notes: readonly { subject: string; facts?: Facts }[],
): Promise<void> {
  if (notes.length === 0) return
  const line = { commandId: actor.commandId, at: now(), act, accountId: actor.accountId, associationId: actor.associationId }
  const lines = notes.map(({ subject, facts = {} }) => ({
    ...line,
    id: newId(),
    officeId: actor.officeIds[0] ?? null,
    subject,
    note: db.json(facts),
  }))
  await db`insert into ledger ${db(lines, 'commandId', 'id', 'at', 'act', 'subject', 'accountId', 'officeId', 'associationId', 'note')}`
}

export interface LedgerLine {
  id: string
  at: Date
  act: string
  subject: string
  /** In whose name, in Arabic; null for a visitor or for the person alone. */
  actorName: string | null
  note: Facts
}

/** The newest lines, or those before the line `before`, at most `limit`. */
export async function readLedger(
  db: Db,
  commandId: string,
  { before, limit = 50 }: { before?: string | undefined; limit?: number } = {},
): Promise<LedgerLine[]> {
  return db<LedgerLine[]>`
    select ledger.id, at, act, subject, coalesce(office.name_ar, association.name_ar, account.name) as actor_name, note
    from ledger
    left join office on office.command_id = ledger.command_id and office.id = ledger.office_id
    left join association on association.command_id = ledger.command_id and association.id = ledger.association_id
    left join account on account.id = ledger.account_id
    where ledger.command_id = ${commandId} ${before ? db`and ledger.id < ${before}` : db``}
    order by ledger.id desc limit ${limit}`
}
