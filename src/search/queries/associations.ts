import type { Db } from '../../platform/db/connection.ts'
import type { Which } from './sources.ts'

/** The register is for the services. Telephone and address are not searched. */
export function associationTexts(db: Db, { commandId, ids }: Which) {
  return db`
    select 'association' as kind, a.id, '' as ref, a.name_ar as title, concat_ws(' ', a.name_fr, array_to_string(a.aliases, ' '), a.territory) as body,
      '' as names, null as place_ar, null as place_fr, null as category_id, a.state, a.registered_on as day, array['reader:service'] as readers
    from association a where a.command_id = ${commandId} ${ids ? db`and a.id = any(${ids}::uuid[])` : db``}`
}
