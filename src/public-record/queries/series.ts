import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Rhythm } from '../cadence.ts'
import type { PublicMeeting } from './meetings.ts'

/** A series as everyone may read it. */
export interface PublicSeries extends Rhythm {
  readonly id: string
  readonly ref: string
  readonly nameAr: string
  readonly nameFr: string
  readonly rule: string
  readonly ruleFr: string | null
}

export async function listSeries(db: Db, commandId: string, today: Day, ref: string | null = null): Promise<PublicSeries[]> {
  return db<PublicSeries[]>`
    select s.id, s.ref, s.name_ar, s.name_fr, s.rule, s.rule_fr, s.cadence, s.opened_on, s.closed_on, m.last_on, m.next_on
    from public_record.series s
    left join lateral (
      select max(m.day) filter (where m.state in ('held', 'minutes_draft', 'agreed', 'published')) as last_on,
        min(m.day) filter (where m.state = 'announced' and m.day >= ${today}) as next_on
      from public_record.meeting m where m.command_id = s.command_id and m.series_id = s.id) m on true
    where s.command_id = ${commandId} ${ref ? db`and s.ref = ${ref}` : db``}
    order by s.closed_on is not null, s.ref`
}

export type SeriesMeeting = Pick<PublicMeeting, 'ref' | 'state' | 'day' | 'time' | 'lengthMinutes' | 'title' | 'place' | 'sequence'> & {
  invited: number
}

export async function meetingsOfSeries(db: Db, commandId: string, seriesId: string): Promise<SeriesMeeting[]> {
  return db<SeriesMeeting[]>`
    select ref, state, day, time, length_minutes, title, place, sequence, cardinality(invited) as invited
    from public_record.meeting where command_id = ${commandId} and series_id = ${seriesId} order by day desc, ref desc limit 100`
}
