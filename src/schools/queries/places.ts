import type { District } from '../../places/district.ts'
import type { Db } from '../../platform/db/connection.ts'

export async function listDistricts(db: Db, commandId: string): Promise<District[]> {
  return db<District[]>`select id, name_ar, name_fr, shape from district where command_id = ${commandId} order by name_ar, id`
}
