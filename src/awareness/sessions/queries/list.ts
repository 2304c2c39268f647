import type { Db } from '../../../platform/db/connection.ts'
import type { Day } from '../../../platform/words/dates.ts'
import type { Level } from '../../../schools/school.ts'
import type { NamedTopic } from '../../topic.ts'
import { topicNamesIn } from '../../topics/queries.ts'
import type { Asking } from '../queue.ts'
import type { SessionState } from '../session.ts'

export interface SessionLine {
  id: string
  ref: string
  state: SessionState
  schoolId: string
  schoolAr: string
  schoolFr: string | null
  level: Level
  topics: readonly string[]
  topicNames: readonly NamedTopic[]
  classesAsked: number
  askedOn: Day
  day: Day | null
  starts: string | null
  ends: string | null
  classes: number | null
  girls: number | null
  boys: number | null
}

export interface SessionsFilter {
  state: SessionState | null
  schoolId: string | null
}

const size = 50

const lineOf = (db: Db, commandId: string) => db`
  e.id, e.ref, e.state, e.school_id, s.name_ar as school_ar, s.name_fr as school_fr, e.level, e.topics, e.classes_asked, e.asked_on,
  e.day, e.starts, e.ends, e.classes, e.girls, e.boys,
  ${topicNamesIn(db, commandId, 'e.topics')}`

/** The latest first; `next` is where the list goes on. */
export async function listSessions(
  db: Db,
  commandId: string,
  { state, schoolId }: SessionsFilter,
  before: string | null = null,
): Promise<{ lines: SessionLine[]; next: string | null }> {
  const lines = await db<SessionLine[]>`
    select ${lineOf(db, commandId)}
    from awareness_session e join school s on s.command_id = ${commandId} and s.id = e.school_id
    where e.command_id = ${commandId} and (${state}::text is null or e.state = ${state})
      and (${schoolId}::uuid is null or e.school_id = ${schoolId}) and (${before}::uuid is null or e.id < ${before})
    order by e.id desc limit ${size + 1}`
  return { lines: lines.slice(0, size), next: lines.length > size ? lines[size - 1]!.id : null }
}

/** Those that are agreed, by day. */
export async function listComing(db: Db, commandId: string, today: Day): Promise<SessionLine[]> {
  return db<SessionLine[]>`
    select ${lineOf(db, commandId)}
    from awareness_session e join school s on s.command_id = ${commandId} and s.id = e.school_id
    where e.command_id = ${commandId} and e.state in ('chosen', 'confirmed') and e.day >= ${today}
    order by e.day, e.starts, e.id limit 30`
}

/** Whose day is over and of which nobody has said whether they were held. */
export async function listUncounted(db: Db, commandId: string, today: Day): Promise<SessionLine[]> {
  return db<SessionLine[]>`
    select ${lineOf(db, commandId)}
    from awareness_session e join school s on s.command_id = ${commandId} and s.id = e.school_id
    where e.command_id = ${commandId} and e.state in ('chosen', 'confirmed') and e.day < ${today}
    order by e.day, e.starts, e.id limit 30`
}

export interface RequestLine extends SessionLine, Omit<Asking, 'askedOn'> {}

/** What waits for slots, with what this school year has brought each school so far. */
export async function listRequests(db: Db, commandId: string, year: { firstDay: Day; lastDay: Day; name: string }): Promise<RequestLine[]> {
  return db<RequestLine[]>`
    with reached as (
      select school_id, count(*) as sessions, sum(coalesce(classes, classes_asked)) as classes from awareness_session
      where command_id = ${commandId} and state in ('chosen', 'confirmed', 'held') and day between ${year.firstDay} and ${year.lastDay}
      group by school_id)
    select ${lineOf(db, commandId)}, coalesce(r.sessions, 0) as sessions, coalesce(r.classes, 0) as classes_reached,
      n.classes as classes_enrolled
    from awareness_session e
    join school s on s.command_id = ${commandId} and s.id = e.school_id
    left join reached r on r.school_id = e.school_id
    left join awareness_enrolment n on n.command_id = ${commandId} and n.school_id = e.school_id and n.school_year = ${year.name}
    where e.command_id = ${commandId} and e.state in ('requested', 'postponed')
    order by e.id limit 200`
}

export interface Named {
  id: string
  nameAr: string
  nameFr: string | null
}

/** Offices that may speak: the awareness cell and school security first. */
export async function listSpeakers(db: Db, commandId: string): Promise<Named[]> {
  return db<Named[]>`
    select id, name_ar, name_fr from office where command_id = ${commandId}
    order by case kind when 'awareness_cell' then 0 when 'school_security' then 1 else 2 end, name_ar, id`
}

export async function listPartners(db: Db, commandId: string): Promise<Named[]> {
  return db<Named[]>`select id, name_ar, name_fr from partner where command_id = ${commandId} and retired_on is null order by name_ar, id`
}

/** Associations that are partners of the command. */
export async function listAssociations(db: Db, commandId: string): Promise<Named[]> {
  return db<
    Named[]
  >`select id, name_ar, name_fr from association where command_id = ${commandId} and state = 'accredited' order by name_ar, id`
}

export async function listSchoolNames(db: Db, commandId: string): Promise<Named[]> {
  return db<Named[]>`select id, name_ar, name_fr from school where command_id = ${commandId} and closed_on is null order by name_ar, id`
}

export interface NamedPart extends Named {
  part: 'office' | 'partner' | 'association' | 'material'
  /** Where a material can be read. */
  link: string | null
}

/** Names of the offices, partners and materials of one session. */
export async function listNamesOf(db: Db, commandId: string, sessionId: string): Promise<NamedPart[]> {
  return db<NamedPart[]>`
    select 'office' as part, o.id, o.name_ar, o.name_fr, null::text as link from awareness_session e join office o on o.command_id = ${commandId} and o.id = any(e.office_ids)
      where e.command_id = ${commandId} and e.id = ${sessionId}
    union all select 'partner', p.id, p.name_ar, p.name_fr, null from awareness_session e join partner p on p.command_id = ${commandId} and p.id = any(e.partner_ids)
      where e.command_id = ${commandId} and e.id = ${sessionId}
    union all select 'association', a.id, a.name_ar, a.name_fr, null from awareness_session e
      join association a on a.command_id = ${commandId} and a.id = any(e.association_ids) where e.command_id = ${commandId} and e.id = ${sessionId}
    union all select 'material', m.id, m.title, m.title, m.link from awareness_session e
      join awareness_material m on m.command_id = ${commandId} and m.id = any(e.material_ids)
      where e.command_id = ${commandId} and e.id = ${sessionId}
    order by 3, 2`
}
