import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { SchoolLine, TopicLine } from './report.ts'

interface Year {
  firstDay: Day
  lastDay: Day
  name: string
}

/** Every school that is open or was reached in a school year, in one statement. */
export async function listSchoolLines(db: Db, commandId: string, { firstDay, lastDay, name }: Year): Promise<SchoolLine[]> {
  return db<SchoolLine[]>`
    with held as (
      select school_id, count(*) as sessions, sum(classes) as classes, sum(girls) as girls, sum(boys) as boys from awareness_session
      where command_id = ${commandId} and state = 'held' and day between ${firstDay} and ${lastDay} group by school_id)
    select s.level, s.sector, d.name_ar as district_ar, d.name_fr as district_fr, coalesce(h.sessions, 0) as sessions,
      coalesce(h.classes, 0) as classes, coalesce(h.girls, 0) as girls, coalesce(h.boys, 0) as boys, n.classes as enrolled
    from school s
    left join held h on h.school_id = s.id
    left join district d on d.command_id = ${commandId} and d.id = s.district_id
    left join awareness_enrolment n on n.command_id = ${commandId} and n.school_id = s.id and n.school_year = ${name}
    where s.command_id = ${commandId} and (h.sessions is not null or s.closed_on is null or s.closed_on > ${lastDay})
    order by d.name_ar, s.id`
}

export async function listTopicLines(db: Db, commandId: string, { firstDay, lastDay }: Year): Promise<TopicLine[]> {
  return db<TopicLine[]>`
    select topic, count(*) as sessions from awareness_session, unnest(topics) topic
    where command_id = ${commandId} and state = 'held' and day between ${firstDay} and ${lastDay} group by topic`
}

/** Asked for in the school year and not held in the end. */
export async function countNotHeld(
  db: Db,
  commandId: string,
  { firstDay, lastDay }: Year,
): Promise<{ postponed: number; cancelled: number }> {
  const [row] = await db<{ postponed: number; cancelled: number }[]>`
    select count(*) filter (where state = 'postponed') as postponed, count(*) filter (where state = 'cancelled') as cancelled
    from awareness_session where command_id = ${commandId} and state in ('postponed', 'cancelled') and first_day between ${firstDay} and ${lastDay}`
  return row!
}
