import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { SchoolsFilter } from '../filter.ts'
import type { Level, Sector } from '../school.ts'

export interface SchoolLine {
  id: string
  code: string | null
  nameAr: string
  nameFr: string | null
  level: Level
  sector: Sector
  pupils: number | null
  districtAr: string | null
  districtFr: string | null
  placed: boolean
  closedOn: Day | null
}

const size = 50

function matching(db: Db, commandId: string, { q, districtId, level, sector, state }: SchoolsFilter) {
  return db`s.command_id = ${commandId}
    and (${q} = '' or ar_norm(s.name_ar) like '%' || ar_norm(${q}) || '%' or s.name_fr ilike '%' || ${q} || '%' or s.code = upper(${q}))
    and (${districtId}::uuid is null or s.district_id = ${districtId})
    and (${level}::text is null or s.level = ${level})
    and (${sector}::text is null or s.sector = ${sector})
    and case ${state ?? ''} when 'closed' then s.closed_on is not null when 'unplaced' then s.location is null and s.closed_on is null
      when 'undrawn' then s.perimeter is null and s.closed_on is null else s.closed_on is null end`
}

/** By name; `next` is where the following page begins. */
export async function listSchools(
  db: Db,
  commandId: string,
  filter: SchoolsFilter,
  after: string | null,
): Promise<{ lines: SchoolLine[]; next: string | null }> {
  const lines = await db<SchoolLine[]>`
    select s.id, s.code, s.name_ar, s.name_fr, s.level, s.sector, s.pupils, d.name_ar as district_ar, d.name_fr as district_fr,
      s.location is not null as placed, s.closed_on
    from school s left join district d on d.command_id = ${commandId} and d.id = s.district_id
    where ${matching(db, commandId, filter)} and (${after}::uuid is null or (s.name_ar, s.id) >
      (select p.name_ar, p.id from school p where p.command_id = ${commandId} and p.id = ${after}))
    order by s.name_ar, s.id limit ${size + 1}`
  const shown = lines.slice(0, size)
  return { lines: shown, next: lines.length > size ? shown.at(-1)!.id : null }
}

export async function countSchools(db: Db, commandId: string, filter: SchoolsFilter): Promise<number> {
  const [row] = await db<{ n: number }[]>`select count(*) as n from school s where ${matching(db, commandId, filter)}`
  return row!.n
}

/** Schools that have hours of their own. */
export async function listWithOwnHours(db: Db, commandId: string): Promise<Pick<SchoolLine, 'id' | 'nameAr' | 'nameFr'>[]> {
  return db<SchoolLine[]>`
    select s.id, s.name_ar, s.name_fr from school s
    where s.command_id = ${commandId} and s.closed_on is null
      and exists (select 1 from timetable t where t.command_id = ${commandId} and t.school_id = s.id)
    order by s.name_ar, s.id`
}
