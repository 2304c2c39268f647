import type { Db } from '../../../platform/db/connection.ts'
import type { Day } from '../../../platform/words/dates.ts'
import type { Level } from '../../../schools/school.ts'
import type { Format, NamedTopic } from '../../topic.ts'
import { topicNamesIn } from '../../topics/queries.ts'
import type { SessionState } from '../session.ts'

/** A session as an association with which it is held may know it. */
export interface PartneredSession {
  id: string
  ref: string
  state: SessionState
  level: Level
  topics: readonly string[]
  topicNames: readonly NamedTopic[]
  format: Format
  minutes: number
  day: Day | null
  starts: string | null
  ends: string | null
  postponedFrom: Day | null
  /** Classes that came, or that were asked for. */
  classes: number
  /** Known once the cell has confirmed: until then no school has agreed that anybody comes. */
  schoolAr: string | null
  schoolFr: string | null
  districtAr: string | null
  districtFr: string | null
  materials: readonly { title: string; link: string | null }[]
}

const size = 50

/** The latest first; `next` is where the list goes on. What the association may not know is not read. */
export async function listPartnered(
  db: Db,
  commandId: string,
  associationId: string,
  before: string | null,
): Promise<{ sessions: PartneredSession[]; next: string | null }> {
  const rows = await db<PartneredSession[]>`
    select e.id, e.ref, e.state, e.level, e.topics, ${topicNamesIn(db, commandId, 'e.topics')}, e.format, e.minutes, e.day, e.starts, e.ends,
      e.postponed_from, coalesce(e.classes, e.classes_asked) as classes, s.name_ar as school_ar, s.name_fr as school_fr,
      d.name_ar as district_ar, d.name_fr as district_fr, (
        select coalesce(jsonb_agg(jsonb_build_object('title', m.title, 'link', m.link) order by m.title), '[]') from awareness_material m
        where m.command_id = ${commandId} and m.id = any(e.material_ids)) as materials
    from awareness_session e
    left join school s on s.command_id = ${commandId} and s.id = e.school_id and e.state in ('confirmed', 'held')
    left join district d on d.command_id = ${commandId} and d.id = s.district_id
    where e.command_id = ${commandId} and ${associationId} = any(e.association_ids) and (${before}::uuid is null or e.id < ${before})
    order by e.id desc limit ${size + 1}`
  return { sessions: rows.slice(0, size), next: rows.length > size ? rows[size - 1]!.id : null }
}
