import type { Db } from '../../platform/db/connection.ts'
import type { Failure, Import, Progress } from '../import.ts'
import { refuse } from '../refusal.ts'

export interface NewImport extends Omit<Import, 'state' | 'failure' | 'leftOut'> {
  fileHash: string
  accountId: string | null
  uploadedAt: Date
}

/** @returns the identity under which this file is known: that of an earlier import, when it was brought before */
export async function insertImport(db: Db, commandId: string, file: NewImport): Promise<Pick<Import, 'id' | 'state'>> {
  const { id, kind, fileName, fileHash, headers, rows, mapping, accountId, uploadedAt } = file
  await db`
    insert into import (command_id, id, kind, file_name, file_hash, headers, rows, mapping, state, account_id, uploaded_at, total)
    values (${commandId}, ${id}, ${kind}, ${fileName}, ${fileHash}, ${db.json([...headers])}, ${db.json(rows as string[][])},
      ${db.json([...mapping])}, 'preview', ${accountId}, ${uploadedAt}, ${rows.length})
    on conflict (command_id, kind, file_hash) where state in ('preview', 'waiting', 'done') do nothing`
  const [known] = await db<Pick<Import, 'id' | 'state'>[]>`
    select id, state from import
    where command_id = ${commandId} and kind = ${kind} and file_hash = ${fileHash} and state in ('preview', 'waiting', 'done')`
  return known!
}

export async function findImport(db: Db, commandId: string, id: string): Promise<Import> {
  const [found] = await db<Import[]>`
    select id, kind, file_name, headers, rows, mapping, left_out, state, failure from import where command_id = ${commandId} and id = ${id}`
  if (!found) throw refuse('missing', 'importUnknown')
  return found
}

export async function lockImport(db: Db, commandId: string, id: string): Promise<Import> {
  await db`select 1 from import where command_id = ${commandId} and id = ${id} for update`
  return findImport(db, commandId, id)
}

/** Without its rows: so the page of a long import may ask every second. */
export async function findProgress(db: Db, commandId: string, id: string): Promise<Progress> {
  const [found] = await db<Progress[]>`
    select id, kind, file_name, state, total, done, cancel_asked from import where command_id = ${commandId} and id = ${id}`
  if (!found) throw refuse('missing', 'importUnknown')
  return found
}

export type ImportLine = Progress & { uploadedAt: Date; account: string | null }

export async function listImports(db: Db, commandId: string): Promise<ImportLine[]> {
  return db<ImportLine[]>`
    select i.id, i.kind, i.file_name, i.state, i.total, i.done, i.cancel_asked, i.uploaded_at, a.name as account
    from import i left join account a on a.id = i.account_id
    where i.command_id = ${commandId} and i.state <> 'discarded' order by i.id desc limit 20`
}

export async function saveMapping(db: Db, commandId: string, { id, mapping }: Pick<Import, 'id' | 'mapping'>): Promise<void> {
  await db`update import set mapping = ${db.json([...mapping])}, failure = null where command_id = ${commandId} and id = ${id}`
}

export async function saveRows(db: Db, commandId: string, { id, rows, leftOut }: Pick<Import, 'id' | 'rows' | 'leftOut'>): Promise<void> {
  await db`
    update import set rows = ${db.json(rows as string[][])}, left_out = ${db.json([...leftOut])}, failure = null
    where command_id = ${commandId} and id = ${id}`
}

export async function saveWaiting(db: Db, commandId: string, id: string, total: number): Promise<void> {
  await db`
    update import set state = 'waiting', total = ${total}, done = 0, cancel_asked = false, failure = null
    where command_id = ${commandId} and id = ${id}`
}

/** What was brought stands in the record now: its rows, with their telephones and addresses, are not kept a second time. */
export async function saveDone(db: Db, commandId: string, id: string, made: number, at: Date): Promise<void> {
  await db`
    update import set state = 'done', rows = '[]', total = ${made}, done = ${made}, failure = null, finished_at = ${at}
    where command_id = ${commandId} and id = ${id}`
}

/** Back to its preview: nothing was made, and it is said why. */
export async function saveFailure(db: Db, commandId: string, id: string, failure: Failure): Promise<void> {
  await db`
    update import set state = 'preview', done = 0, cancel_asked = false, failure = ${db.json({ ...failure })}
    where command_id = ${commandId} and id = ${id}`
}

/**
 * Says how far it has come, outside of the transaction in which the rows are made.
 * @returns whether somebody asks to end it
 */
export async function reportProgress(db: Db, commandId: string, id: string, done: number): Promise<boolean> {
  const [row] = await db<{ cancelAsked: boolean }[]>`
    update import set done = ${done} where command_id = ${commandId} and id = ${id} returning cancel_asked`
  return row?.cancelAsked ?? true
}

export async function saveCancelAsked(db: Db, commandId: string, id: string): Promise<boolean> {
  const { count } = await db`
    update import set cancel_asked = true where command_id = ${commandId} and id = ${id} and state = 'waiting'`
  return count > 0
}

export async function saveDiscarded(db: Db, commandId: string, id: string): Promise<void> {
  await db`update import set state = 'discarded', rows = '[]' where command_id = ${commandId} and id = ${id}`
}
