import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { MaterialKind } from '../topic.ts'

export interface Material {
  id: string
  title: string
  kind: MaterialKind
  topic: string | null
  /** A page of this site or an https address. */
  link: string | null
}

export async function listMaterials(db: Db, commandId: string): Promise<Material[]> {
  return db<Material[]>`
    select id, title, kind, topic, link from awareness_material where command_id = ${commandId} and retired_on is null order by title, id`
}

export async function insertMaterial(db: Db, commandId: string, material: Material): Promise<void> {
  await db`insert into awareness_material ${db({ commandId, ...material })}`
}

/** @returns false where there is none that is in use */
export async function retire(db: Db, commandId: string, id: string, day: Day): Promise<boolean> {
  const { count } = await db`
    update awareness_material set retired_on = ${day} where command_id = ${commandId} and id = ${id} and retired_on is null`
  return count > 0
}
