import type { Db } from '../platform/db/connection.ts'
import { refuse } from './meeting.ts'
import { countAssociations, countOffices, countSeries } from './queries.ts'

type Ids = readonly (string | null)[]

/** What is named in a form must stand in the register of this command. */
export async function checkOffices(db: Db, commandId: string, ids: Ids, field: string): Promise<void> {
  const wanted = distinct(ids)
  if ((await countOffices(db, commandId, wanted)) < wanted.length) throw refuse('invalid', 'officeUnknown', { [field]: 'officeUnknown' })
}

export async function checkAssociations(db: Db, commandId: string, ids: Ids, field: string): Promise<void> {
  const wanted = distinct(ids)
  if ((await countAssociations(db, commandId, wanted)) < wanted.length) {
    throw refuse('invalid', 'organisationUnknown', { [field]: 'organisationUnknown' })
  }
}

export async function checkSeries(db: Db, commandId: string, id: string | null): Promise<void> {
  if (id !== null && (await countSeries(db, commandId, id)) === 0) throw refuse('invalid', 'seriesUnknown', { seriesId: 'seriesUnknown' })
}

function distinct(ids: Ids): string[] {
  return [...new Set(ids)].filter((id) => id !== null)
}
