import type { Actor, Role } from '../../platform/actor.ts'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Account, NewAccount } from '../account.ts'
import { refuse } from '../refusal.ts'

export interface Credentials {
  id: string
  passwordHash: string
}

/** Of an account that is open. */
export async function findCredentials(db: Db, commandId: string, signInName: string): Promise<Credentials | undefined> {
  const [account] = await db<Credentials[]>`
    select id, password_hash from account
    where command_id = ${commandId} and sign_in_name = ${signInName} and closed_at is null`
  return account
}

/** The actor's own, locked. */
export async function findSecret(db: Db, { commandId, accountId }: Actor): Promise<Credentials> {
  const [account] = await db<Credentials[]>`
    select id, password_hash from account where command_id = ${commandId} and id = ${accountId} for update`
  if (!account) throw refuse('forbidden', 'change-password')
  return account
}

export async function savePassword(db: Db, accountId: string, passwordHash: string): Promise<void> {
  await db`update account set password_hash = ${passwordHash} where id = ${accountId}`
}

export interface AccountRow extends Account {
  roles: Role[]
  associationAr: string | null
}

/** Open ones first, by name. */
export async function listAccounts(db: Db, commandId: string): Promise<AccountRow[]> {
  return db<AccountRow[]>`
    select account.id, sign_in_name, account.name, email, created_at, closed_at,
      array(select role from account_role r where r.command_id = account.command_id and r.account_id = account.id order by role) as roles,
      (select association.name_ar from account_role r
        join association on association.command_id = r.command_id and association.id = r.association_id
        where r.command_id = account.command_id and r.account_id = account.id limit 1) as association_ar
    from account where account.command_id = ${commandId}
    order by closed_at is not null, account.name, account.id`
}

export type OpenAccount = Pick<Account, 'id' | 'name' | 'signInName'>

/** Those that may hold an office. */
export async function listOpenAccounts(db: Db, commandId: string): Promise<OpenAccount[]> {
  return db<OpenAccount[]>`
    select id, name, sign_in_name from account
    where command_id = ${commandId} and closed_at is null order by name, id`
}

export async function isOpenAccount(db: Db, commandId: string, accountId: string): Promise<boolean> {
  const found = await db`
    select id from account where command_id = ${commandId} and id = ${accountId} and closed_at is null for key share`
  return found.length > 0
}

export async function isOpenAccountOf(db: Db, commandId: string, accountId: string, role: Role): Promise<boolean> {
  const [found] = await db`
    select 1 from account a join account_role r on r.command_id = ${commandId} and r.account_id = a.id
    where a.command_id = ${commandId} and a.id = ${accountId} and r.role = ${role} and a.closed_at is null`
  return found !== undefined
}

export async function lockAccount(db: Db, commandId: string, accountId: string): Promise<Account> {
  const [account] = await db<Account[]>`
    select id, sign_in_name, name, email, created_at, closed_at from account
    where command_id = ${commandId} and id = ${accountId} for update`
  if (!account) throw refuse('missing', 'accountUnknown')
  return account
}

/** @returns whether the sign-in name was free */
export async function insertAccount(db: Db, commandId: string, account: NewAccount): Promise<boolean> {
  const added = await db`
    insert into account (id, command_id, sign_in_name, name, email, password_hash, created_at)
    values (${account.id}, ${commandId}, ${account.signInName}, ${account.name}, ${account.email}, ${account.passwordHash}, ${account.createdAt})
    on conflict (sign_in_name) do nothing returning id`
  if (added.length === 0) return false
  await db`
    insert into account_role (command_id, account_id, role, association_id)
    values (${commandId}, ${account.id}, ${account.role}, ${account.associationId})`
  return true
}

export async function closeAccountRow(db: Db, commandId: string, accountId: string, closedAt: Date): Promise<void> {
  await db`update account set closed_at = ${closedAt} where command_id = ${commandId} and id = ${accountId}`
}

/** Offices held today end today; appointments that have not begun are taken back. */
export async function endHoldingsOf(db: Db, commandId: string, accountId: string, today: Day): Promise<void> {
  await db`delete from office_holder where command_id = ${commandId} and account_id = ${accountId} and held_from > ${today}`
  await db`
    update office_holder set held_to = ${today}
    where command_id = ${commandId} and account_id = ${accountId} and (held_to is null or held_to > ${today})`
}
