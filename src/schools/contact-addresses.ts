import type { Db } from '../platform/db/connection.ts'
import { type Address, listAddresses } from './queries/contacts.ts'

/** Where those who speak for a school are written to, each in their language. */
export function contactAddresses(db: Db, commandId: string, schoolId: string): Promise<Address[]> {
  return listAddresses(db, commandId, schoolId)
}
