import type { Role } from '../../platform/actor.ts'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { SignedIn } from '../session.ts'

interface SignedInRow {
  accountId: string
  commandId: string
  name: string
  roles: Role[]
  associationId: string | null
  officeIds: string[]
  actsForAr: string
  actsForFr: string
}

/** One statement: who the token belongs to, what they may do, and the offices that they hold on that day. */
export async function findSignedIn(
  db: Db,
  { tokenHash, now, today }: { tokenHash: Buffer; now: Date; today: Day },
): Promise<SignedIn | undefined> {
  const [row] = await db<SignedInRow[]>`
    select account.id as account_id, account.command_id, account.name,
      array(select role from account_role r where r.command_id = account.command_id and r.account_id = account.id order by role) as roles,
      member.association_id, array(select h.office_id from office_holder h
        where h.command_id = account.command_id and h.account_id = account.id
          and h.held_from <= ${today} and (h.held_to is null or h.held_to >= ${today}) order by h.acting, h.held_from) as office_ids,
      coalesce(held.name_ar, member.name_ar, command.name_ar) as acts_for_ar,
      coalesce(held.name_fr, member.name_fr, member.name_ar, command.name_fr) as acts_for_fr
    from session
    join account on account.id = session.account_id
    join command on command.id = account.command_id
    left join lateral (
      select office.name_ar, office.name_fr from office_holder h
      join office on office.command_id = h.command_id and office.id = h.office_id
      where h.command_id = account.command_id and h.account_id = account.id
        and h.held_from <= ${today} and (h.held_to is null or h.held_to >= ${today})
      order by h.acting, h.held_from limit 1) held on true
    left join lateral (
      select r.association_id, association.name_ar, association.name_fr from account_role r
      join association on association.command_id = r.command_id and association.id = r.association_id
      where r.command_id = account.command_id and r.account_id = account.id limit 1) member on true
    where session.token_hash = ${tokenHash} and session.expires_at > ${now} and account.closed_at is null`
  if (!row) return undefined
  const { accountId, commandId, name, roles, officeIds, associationId, actsForAr: ar, actsForFr: fr } = row
  return { actor: { accountId, commandId, name, roles, officeIds, associationId }, actsFor: { ar, fr } }
}

interface NewSession {
  tokenHash: Buffer
  accountId: string
  startedAt: Date
  expiresAt: Date
}

export async function insertSession(db: Db, session: NewSession): Promise<void> {
  await db`
    insert into session (token_hash, account_id, started_at, expires_at)
    values (${session.tokenHash}, ${session.accountId}, ${session.startedAt}, ${session.expiresAt})`
}

export async function deleteSession(db: Db, tokenHash: Buffer): Promise<void> {
  await db`delete from session where token_hash = ${tokenHash}`
}

export async function deleteSessionsOf(db: Db, accountId: string): Promise<void> {
  await db`delete from session where account_id = ${accountId}`
}
