import type { Db } from '../../platform/db/connection.ts'

/** The mails of one hour of one day, as the ledger knows them. */
export interface Sending {
  at: Date
  act: 'watching.send-digest' | 'reminders.send-reminders'
  mails: number
}

/** The newest sendings in which anybody was written to. */
export async function listSendings(db: Db, commandId: string, limit = 40): Promise<Sending[]> {
  return db<Sending[]>`
    select at, act, (note->>'mails')::int as mails from ledger
    where command_id = ${commandId} and act in ('watching.send-digest', 'reminders.send-reminders') and (note->>'mails')::int > 0
    order by id desc limit ${limit}`
}

export async function findAddress(db: Db, commandId: string, accountId: string | null): Promise<string | null> {
  const [row] = await db<{ email: string | null }[]>`select email from account where command_id = ${commandId} and id = ${accountId}`
  return row?.email ?? null
}
