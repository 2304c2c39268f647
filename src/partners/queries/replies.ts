import type { Db } from '../../platform/db/connection.ts'
import type { Reply } from '../referral.ts'

export async function listReplies(db: Db, commandId: string, referralId: string): Promise<Reply[]> {
  return db<Reply[]>`
    select id, text, due_on, received_at, state, returned_because from partner_reply
    where command_id = ${commandId} and referral_id = ${referralId} order by id`
}

export async function insertReply(
  db: Db,
  commandId: string,
  reply: Omit<Reply, 'returnedBecause'> & { referralId: string },
): Promise<void> {
  await db`insert into partner_reply ${db({ commandId, ...reply })}`
}

export async function decideReplies(db: Db, commandId: string, referralId: string, state: 'taken' | 'returned', because: string | null) {
  const { count } = await db`
    update partner_reply set state = ${state}, returned_because = ${because}
    where command_id = ${commandId} and referral_id = ${referralId} and state = 'waiting'`
  return count
}
