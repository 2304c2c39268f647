import type postgres from 'postgres'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'

export const publicMeetingStates = ['announced', 'held', 'minutes_draft', 'agreed', 'published'] as const

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
}

const columns = (db: Db): postgres.Fragment => db`
  id, ref, state, day, time, part_of_day, topics, chair_ar, chair_fr, chair_acting, associations, title, place, communique`

export async function listComing(db: Db, commandId: string, today: Day): Promise<PublicMeeting[]> {
  return db<PublicMeeting[]>`
    select ${columns(db)} from public_record.meeting
    where command_id = ${commandId} and state = 'announced' and day >= ${today} order by day, ref`
}

/** Those that are over, the latest first; after the meeting `after`, if given. */
export async function listPast(
  db: Db,
  commandId: string,
  { after, today, limit }: { after?: string | undefined; today: Day; limit: number },
): Promise<PublicMeeting[]> {
  return db<PublicMeeting[]>`
    select ${columns(db)} from public_record.meeting
    where command_id = ${commandId} and not (state = 'announced' and day >= ${today})
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
    select ${columns(db)} from public_record.meeting where command_id = ${commandId}
    order by (day >= ${today}) desc, case when day >= ${today} then day end, day desc, ref desc limit 1`
  return meeting
}
