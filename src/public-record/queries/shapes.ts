import type { Db } from '../../platform/db/connection.ts'

export interface Shape {
  readonly nameAr: string
  readonly nameFr: string
  readonly shape: object
}

/** The districts as they are drawn. */
export async function listShapes(db: Db, commandId: string): Promise<Shape[]> {
  return db<Shape[]>`select name_ar, name_fr, shape from district where command_id = ${commandId} order by name_ar`
}
