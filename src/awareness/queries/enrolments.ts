import type { Db } from '../../platform/db/connection.ts'

export async function isSchool(db: Db, commandId: string, id: string): Promise<boolean> {
  const [found] = await db`select 1 from school where command_id = ${commandId} and id = ${id} and closed_on is null`
  return found !== undefined
}

interface Enrolment {
  schoolId: string
  schoolYear: string
  classes: number
}

export async function putEnrolment(db: Db, commandId: string, enrolment: Enrolment): Promise<void> {
  await db`
    insert into awareness_enrolment ${db({ commandId, ...enrolment })}
    on conflict (command_id, school_id, school_year) do update set classes = excluded.classes`
}

export async function findEnrolment(db: Db, commandId: string, schoolId: string, schoolYear: string): Promise<number | null> {
  const [row] = await db<{ classes: number }[]>`
    select classes from awareness_enrolment where command_id = ${commandId} and school_id = ${schoolId} and school_year = ${schoolYear}`
  return row?.classes ?? null
}

export interface EnrolmentLine {
  id: string
  nameAr: string
  nameFr: string | null
  classes: number | null
}

/** Open schools and their classes, those that have said nothing first. */
export async function listEnrolments(db: Db, commandId: string, schoolYear: string): Promise<EnrolmentLine[]> {
  return db<EnrolmentLine[]>`
    select s.id, s.name_ar, s.name_fr, n.classes from school s
    left join awareness_enrolment n on n.command_id = ${commandId} and n.school_id = s.id and n.school_year = ${schoolYear}
    where s.command_id = ${commandId} and s.closed_on is null order by n.classes is not null, s.name_ar, s.id limit 1000`
}
