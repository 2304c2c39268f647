import { type Actor, has } from '../platform/actor.ts'
import type { Db } from '../platform/db/connection.ts'
import { findPartnerOf } from './queries/contacts.ts'

/** The partner for which the actor speaks, or null. */
export async function contactPartner(db: Db, actor: Actor): Promise<{ id: string; nameAr: string; nameFr: string } | null> {
  if (!has(actor, 'partner') || !actor.accountId) return null
  return (await findPartnerOf(db, actor.commandId, actor.accountId)) ?? null
}
