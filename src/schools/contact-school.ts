import { type Actor, has } from '../platform/actor.ts'
import type { Db } from '../platform/db/connection.ts'
import { findSchoolOf } from './queries/contacts.ts'

/** The school for which the actor speaks, or null. */
export async function contactSchool(db: Db, actor: Actor): Promise<string | null> {
  if (!has(actor, 'school') || !actor.accountId) return null
  return (await findSchoolOf(db, actor.commandId, actor.accountId)) ?? null
}
