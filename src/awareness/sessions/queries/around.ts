import type { Db } from '../../../platform/db/connection.ts'
import type { Day } from '../../../platform/words/dates.ts'
import type { School } from '../../../schools/school.ts'
import type { Quiz } from '../../quiz.ts'
import type { Engagement } from '../slot.ts'

export type AskingSchool = Pick<School, 'id' | 'nameAr' | 'nameFr' | 'level' | 'sector' | 'districtId' | 'closedOn'>

export async function findSchool(db: Db, commandId: string, id: string): Promise<AskingSchool | undefined> {
  const [found] = await db<AskingSchool[]>`
    select id, name_ar, name_fr, level, sector, district_id, closed_on from school where command_id = ${commandId} and id = ${id}`
  return found
}

/** Requests of one school are made one after the other. */
export async function lockSchool(db: Db, commandId: string, id: string): Promise<AskingSchool | undefined> {
  const [found] = await db<AskingSchool[]>`
    select id, name_ar, name_fr, level, sector, district_id, closed_on from school where command_id = ${commandId} and id = ${id}
    for no key update`
  return found
}

export async function countOpenRequests(db: Db, commandId: string, schoolId: string): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*) as n from awareness_session
    where command_id = ${commandId} and school_id = ${schoolId} and state in ('requested', 'offered', 'postponed')`
  return row!.n
}

/** What the school says of its hours and nobody has decided: slots that are offered meanwhile may lie outside of its lessons. */
export async function findWaitingHours(db: Db, commandId: string, schoolId: string): Promise<string | null> {
  const [row] = await db<{ ref: string }[]>`
    select ref from hours_proposal where command_id = ${commandId} and school_id = ${schoolId} and state = 'waiting' order by due_on, id limit 1`
  return row?.ref ?? null
}

interface Span {
  firstDay: Day
  lastDay: Day
}

/** What else the speakers and the school have agreed to in these days. */
export async function listEngagements(
  db: Db,
  commandId: string,
  { firstDay, lastDay }: Span,
  { officeIds, schoolId, exceptId }: { officeIds: readonly string[]; schoolId: string; exceptId: string },
): Promise<Engagement[]> {
  return db<Engagement[]>`
    select e.day, e.starts as from, e.ends as to, s.district_id
    from awareness_session e join school s on s.command_id = ${commandId} and s.id = e.school_id
    where e.command_id = ${commandId} and e.state in ('chosen', 'confirmed', 'held') and e.day between ${firstDay} and ${lastDay}
      and e.id <> ${exceptId} and (e.office_ids && ${[...officeIds]}::uuid[] or e.school_id = ${schoolId})`
}

/** Sessions that a school had or has agreed in the school year of a day. */
export async function countSessionsAt(db: Db, commandId: string, schoolId: string, day: Day): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*) as n from school_year y
    join awareness_session e on e.command_id = y.command_id and e.day between y.first_day and y.last_day
    where y.command_id = ${commandId} and y.first_day <= ${day} and y.last_day >= ${day}
      and e.school_id = ${schoolId} and e.state in ('chosen', 'confirmed', 'held')`
  return row!.n
}

/** Other schools that ask and that no session has reached in the school year of a day. */
export async function countUnreachedAsking(db: Db, commandId: string, schoolId: string, day: Day): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(distinct r.school_id) as n from school_year y
    join awareness_session r on r.command_id = y.command_id and r.first_day <= y.last_day and r.last_day >= y.first_day
    where y.command_id = ${commandId} and y.first_day <= ${day} and y.last_day >= ${day}
      and r.school_id <> ${schoolId} and r.state in ('requested', 'postponed') and not exists (
        select 1 from awareness_session h where h.command_id = ${commandId} and h.school_id = r.school_id
          and h.state in ('chosen', 'confirmed', 'held') and h.day between y.first_day and y.last_day)`
  return row!.n
}

export async function findProgrammeOn(db: Db, commandId: string, day: Day): Promise<string | null> {
  const [row] = await db<{ id: string }[]>`
    select id from awareness_programme where command_id = ${commandId} and first_day <= ${day} and last_day >= ${day} and closed_on is null
    order by first_day limit 1`
  return row?.id ?? null
}

/** The first of the topics that has a quiz. */
export async function findQuiz(db: Db, commandId: string, topics: readonly string[]): Promise<Quiz | null> {
  const [row] = await db<Quiz[]>`
    select topic, questions from awareness_quiz where command_id = ${commandId} and topic = any(${[...topics]})
    order by array_position(${[...topics]}::text[], topic) limit 1`
  return row ?? null
}

type Chosen = Record<'officeIds' | 'partnerIds' | 'associationIds' | 'materialIds', readonly string[]>

/** How many of those that were ticked there are. */
export async function countKnown(
  db: Db,
  commandId: string,
  { officeIds, partnerIds, associationIds, materialIds }: Chosen,
): Promise<Record<'offices' | 'partners' | 'associations' | 'materials', number>> {
  const [row] = await db<Record<'offices' | 'partners' | 'associations' | 'materials', number>[]>`
    select (select count(*) from office where command_id = ${commandId} and id = any(${[...officeIds]}::uuid[])) as offices,
      (select count(*) from partner where command_id = ${commandId} and id = any(${[...partnerIds]}::uuid[])) as partners,
      (select count(*) from association
        where command_id = ${commandId} and id = any(${[...associationIds]}::uuid[]) and state = 'accredited') as associations,
      (select count(*) from awareness_material where command_id = ${commandId} and id = any(${[...materialIds]}::uuid[])) as materials`
  return row!
}
