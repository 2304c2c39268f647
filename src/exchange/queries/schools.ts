import type { District } from '../../places/district.ts'
import type { Db } from '../../platform/db/connection.ts'
import { changesOf, indexOf, type KnownSchool, matchSchool, type SchoolInput } from '../match-schools.ts'
import type { Key, Known } from './register.ts'

/** The outlines in which a school must stand. */
export async function listOutlines(db: Db, commandId: string): Promise<Pick<District, 'shape'>[]> {
  return db<Pick<District, 'shape'>[]>`select shape from district where command_id = ${commandId}`
}

/** Rows whose school is known, with what they say of it that is new. */
export async function knownSchools(db: Db, commandId: string, keys: readonly Key[]): Promise<Known[]> {
  const schools = await db<KnownSchool[]>`
    select id, code, name_ar, name_fr, level, sector, pupils, directorate, revision, closed_on is not null as closed,
      location[0] as longitude, location[1] as latitude
    from school where command_id = ${commandId}`
  const index = indexOf(schools)
  return keys.flatMap(({ nth, input }) => {
    const found = matchSchool(input as SchoolInput, index)
    if (!found) return []
    const { school, by, metres } = found
    const changes = changesOf(school, input as SchoolInput)
    return [{ nth, ref: school.code ?? school.nameAr, path: `/desk/schools/${school.id}`, match: { by, metres }, changes }]
  })
}
