import type { Db } from '../../platform/db/connection.ts'

export interface Choice {
  id: string
  nameAr: string
  nameFr: string
}

export async function listPoints(db: Db, commandId: string): Promise<Choice[]> {
  return db<Choice[]>`select id, name_ar, name_fr from point where command_id = ${commandId} and district_id is not null order by name_ar`
}

export async function listOffices(db: Db, commandId: string): Promise<Choice[]> {
  return db<Choice[]>`select id, name_ar, name_fr from office where command_id = ${commandId} order by name_ar`
}

export async function hasPoint(db: Db, commandId: string, id: string): Promise<boolean> {
  const found = await db`select 1 from point where command_id = ${commandId} and id = ${id} and district_id is not null`
  return found.length > 0
}

export async function hasOffice(db: Db, commandId: string, id: string): Promise<boolean> {
  const found = await db`select 1 from office where command_id = ${commandId} and id = ${id}`
  return found.length > 0
}
