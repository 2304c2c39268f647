import type { Db } from '../platform/db/connection.ts'
import type { ChosenPlace } from './place.ts'
import { insertPlace } from './queries/places.ts'

/** Where it is, if that was recognised or touched on the map: words alone stand with the demand. */
export async function keepPlace(db: Db, commandId: string, demandId: string, { district, point, location }: ChosenPlace): Promise<void> {
  if (!district && !point && !location) return
  await insertPlace(db, commandId, { demandId, districtId: district?.id ?? null, pointId: point?.id ?? null, location })
}
