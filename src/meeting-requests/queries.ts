import type { Db } from '../platform/db/connection.ts'
import type { Language } from '../platform/words/language.ts'
import { type MeetingRequest, refuse } from './request.ts'

const columns = [
  'id',
  'ref',
  'association_id',
  'topic',
  'reason',
  'wished_days',
  'state',
  'asked_on',
  'answer_due_on',
  'answered_on',
  'answer',
  'meeting_id',
] as const

export async function lockRequest(db: Db, commandId: string, id: string): Promise<MeetingRequest> {
  const [request] = await db<MeetingRequest[]>`
    select ${db(columns)} from meeting_request where command_id = ${commandId} and id = ${id} for update`
  if (!request) throw refuse('missing', 'requestUnknown')
  return request
}

export async function insertRequest(db: Db, commandId: string, request: MeetingRequest): Promise<void> {
  await db`insert into meeting_request ${db({ commandId, ...request })}`
}

export async function saveRequest(db: Db, commandId: string, { id, state, answeredOn, answer, meetingId }: MeetingRequest): Promise<void> {
  await db`
    update meeting_request set state = ${state}, answered_on = ${answeredOn}, answer = ${answer}, meeting_id = ${meetingId}
    where command_id = ${commandId} and id = ${id}`
}

/** Locks the association, so that two requests at once are counted one after the other. */
export async function countWaitingOf(db: Db, commandId: string, associationId: string): Promise<number> {
  await db`select id from association where command_id = ${commandId} and id = ${associationId} for update`
  const [row] = await db<{ n: number }[]>`
    select count(*) as n from meeting_request
    where command_id = ${commandId} and association_id = ${associationId} and state = 'waiting'`
  return row!.n
}

export async function commandCode(db: Db, commandId: string): Promise<string> {
  const [row] = await db<{ code: string }[]>`select code from command where id = ${commandId}`
  return row!.code
}

export async function associationName(db: Db, commandId: string, id: string): Promise<string> {
  const [row] = await db<{ nameAr: string }[]>`select name_ar from association where command_id = ${commandId} and id = ${id}`
  return row!.nameAr
}

export type RequestLine = MeetingRequest & { nameAr: string; nameFr: string | null; meetingRef: string | null }

/** All of them, or those of one association: what waits first, by the day on which it is owed. */
export async function listRequests(db: Db, commandId: string, associationId: string | null): Promise<RequestLine[]> {
  return db<RequestLine[]>`
    select ${db(columns.map((column) => `r.${column}`))}, a.name_ar, a.name_fr, m.ref as meeting_ref
    from meeting_request r
    join association a on a.command_id = r.command_id and a.id = r.association_id
    left join meeting m on m.command_id = r.command_id and m.id = r.meeting_id
    where r.command_id = ${commandId} ${associationId ? db`and r.association_id = ${associationId}` : db``}
    order by r.state <> 'waiting', case when r.state = 'waiting' then r.answer_due_on end, r.asked_on desc, r.id desc limit 100`
}

export async function findRequestId(db: Db, commandId: string, ref: string): Promise<string> {
  const [row] = await db<{ id: string }[]>`select id from meeting_request where command_id = ${commandId} and ref = ${ref}`
  if (!row) throw refuse('missing', 'requestUnknown')
  return row.id
}

export async function countWaiting(db: Db, commandId: string): Promise<number> {
  const [row] = await db<{ n: number }[]>`select count(*) as n from meeting_request where command_id = ${commandId} and state = 'waiting'`
  return row!.n
}

const partner = (db: Db) => db`state in ('accredited', 'registered')`

export async function mayBePartner(db: Db, commandId: string, id: string): Promise<boolean> {
  const found = await db`select id from association where command_id = ${commandId} and id = ${id} and ${partner(db)}`
  return found.length > 0
}

/** Those for which the cell may write down that they asked. */
export async function listPartners(db: Db, commandId: string): Promise<{ id: string; nameAr: string; nameFr: string | null }[]> {
  return db<{ id: string; nameAr: string; nameFr: string | null }[]>`
    select id, name_ar, name_fr from association where command_id = ${commandId} and ${partner(db)} order by name_ar, id`
}

export interface AskerAddress {
  email: string
  language: Language
  /** Whether they read the answer on the desk too. */
  hasAccount: boolean
}

/** Of its accounts, each with the language that it chose; where none has an address, that of the register. */
export async function associationAddresses(db: Db, commandId: string, associationId: string): Promise<AskerAddress[]> {
  const accounts = await db<AskerAddress[]>`
    select distinct on (c.email) c.email, coalesce(w.language, a.language) as language, true as has_account
    from account_role r join account c on c.id = r.account_id
    join association a on a.command_id = r.command_id and a.id = r.association_id
    left join reminder_wish w on w.command_id = r.command_id and w.account_id = c.id
    where r.command_id = ${commandId} and r.association_id = ${associationId} and c.closed_at is null and c.email is not null
    order by c.email, c.id`
  if (accounts.length > 0) return accounts
  return db<AskerAddress[]>`
    select contact_email as email, language, false as has_account from association
    where command_id = ${commandId} and id = ${associationId} and contact_email is not null`
}
