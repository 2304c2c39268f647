import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { MeetingOrigin, MeetingState, PartOfDay } from '../meeting.ts'

/** What everyone may know of a meeting, apart from its texts. */
export interface PublicFacts {
  id: string
  ref: string
  state: MeetingState
  day: Day
  time: string | null
  partOfDay: PartOfDay | null
  topics: string[]
  chairAr: string | null
  chairFr: string | null
  chairActing: boolean
  associations: string[]
  invited: string[]
  seriesId: string | null
  origin: MeetingOrigin
  lengthMinutes: number
  postponedFrom: Day | null
  sequence: number
}

export async function meetingFacts(db: Db, commandId: string, id: string): Promise<PublicFacts> {
  const [row] = await db<PublicFacts[]>`
    select m.id, m.ref, m.state, m.day, m.time, m.part_of_day, m.topics, o.name_ar as chair_ar, o.name_fr as chair_fr, m.chair_acting,
      m.series_id, m.origin, m.length_minutes, m.postponed_from, m.sequence,
      array(select s.name_ar from invitation i join association s on s.command_id = i.command_id and s.id = i.association_id
        where i.command_id = m.command_id and i.meeting_id = m.id and i.state in ('invited', 'accepted', 'excused') order by s.name_ar) as invited,
      array(select s.name_ar from attendance a join association s on s.command_id = a.command_id and s.id = a.association_id
        where a.command_id = m.command_id and a.meeting_id = m.id and a.state in ('present', 'represented') order by s.name_ar) as associations
    from meeting m left join office o on o.command_id = m.command_id and o.id = m.chair_office_id
    where m.command_id = ${commandId} and m.id = ${id}`
  return row!
}
