import type postgres from 'postgres'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { MeetingFacts } from '../copies.ts'

export const publicMeetingStates = ['announced', 'postponed', 'cancelled', 'held', 'minutes_draft', 'agreed', 'published'] as const

/** Those that are still to come; a postponed one waits for its day. Said as the index of them knows it. */
const coming = (db: Db, today: Day) => db`(state in ('announced', 'postponed') and (day >= ${today} or state = 'postponed'))`

/** A meeting as everyone may read it. */
export interface PublicMeeting {
  readonly id: string
  readonly ref: string
  readonly state: (typeof publicMeetingStates)[number]
  readonly day: Day
  readonly time: string | null
  readonly partOfDay: 'morning' | 'noon' | 'afternoon' | 'evening' | 'night' | null
  readonly topics: readonly string[]
  readonly chairAr: string | null
  readonly chairFr: string | null
  readonly chairActing: boolean
  readonly associations: readonly string[]
  readonly title: string
  readonly place: string
  readonly communique: string | null
  readonly communiqueFr: string | null
  readonly origin: MeetingFacts['origin']
  readonly lengthMinutes: number
  readonly postponedFrom: Day | null
  readonly changeReason: string | null
  readonly sequence: number
  readonly seriesId: string | null
  readonly seriesRef: string | null
  readonly seriesAr: string | null
  readonly seriesFr: string | null
  readonly invited: readonly string[]
  /** A point a line, as it was released. */
  readonly agenda: string | null
  readonly agendaFr: string | null
}

/** Of the series, once everyone may read it. */
const ofSeries = (db: Db, column: 'ref' | 'name_ar' | 'name_fr'): postgres.Fragment => db`
  (select s.${db(column)} from public_record.series s where s.command_id = meeting.command_id and s.id = meeting.series_id)`

const columns = (db: Db): postgres.Fragment => db`
  id, ref, state, day, time, part_of_day, topics, chair_ar, chair_fr, chair_acting, associations, title, place, communique, communique_fr,
  origin, length_minutes, postponed_from, change_reason, sequence, series_id, invited, agenda, agenda_fr,
  ${ofSeries(db, 'ref')} as series_ref, ${ofSeries(db, 'name_ar')} as series_ar, ${ofSeries(db, 'name_fr')} as series_fr`

export async function listComing(db: Db, commandId: string, today: Day): Promise<PublicMeeting[]> {
  return db<PublicMeeting[]>`
    select ${columns(db)} from public_record.meeting
    where command_id = ${commandId} and ${coming(db, today)} order by state = 'postponed', day, ref`
}

/** Those that are over, the latest first; after the meeting `after`, if given. */
export async function listPast(
  db: Db,
  commandId: string,
  { after, today, limit }: { after?: string | undefined; today: Day; limit: number },
): Promise<PublicMeeting[]> {
  return db<PublicMeeting[]>`
    select ${columns(db)} from public_record.meeting
    where command_id = ${commandId} and not ${coming(db, today)}
      ${after ? db`and (day, ref) < (select day, ref from public_record.meeting where command_id = ${commandId} and ref = ${after})` : db``}
    order by day desc, ref desc limit ${limit}`
}

export async function readMeeting(db: Db, commandId: string, ref: string): Promise<PublicMeeting | undefined> {
  const [meeting] = await db<PublicMeeting[]>`
    select ${columns(db)} from public_record.meeting where command_id = ${commandId} and ref = ${ref}`
  return meeting
}

/** The meeting to come that is nearest, or the last that was. */
export async function nearestMeeting(db: Db, commandId: string, today: Day): Promise<PublicMeeting | undefined> {
  const [meeting] = await db<PublicMeeting[]>`
    with standing as not materialized (
      select ${columns(db)} from public_record.meeting where command_id = ${commandId} and state not in ('postponed', 'cancelled')
    )
    (select * from standing where day >= ${today} order by day, ref desc limit 1)
    union all
    (select * from standing where day < ${today} order by day desc, ref desc limit 1)
    order by day desc limit 1`
  return meeting
}
