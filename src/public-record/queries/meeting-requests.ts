import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'

/** A request for a meeting as everyone may read it: its words are null until they are released. */
export interface PublicMeetingRequest {
  readonly ref: string
  readonly association: string
  readonly state: 'waiting' | 'granted' | 'declined'
  readonly askedOn: Day
  readonly answerDueOn: Day
  readonly answeredOn: Day | null
  readonly topic: string | null
  readonly answer: string | null
  /** The meeting that was planned, once everyone may read of it. */
  readonly meetingRef: string | null
}

export async function listMeetingRequests(db: Db, commandId: string, limit: number): Promise<PublicMeetingRequest[]> {
  return db<PublicMeetingRequest[]>`
    select r.ref, r.association, r.state, r.asked_on, r.answer_due_on, r.answered_on, r.topic, r.answer, m.ref as meeting_ref
    from public_record.meeting_request r
    left join public_record.meeting m on m.command_id = r.command_id and m.id = r.meeting_id
    where r.command_id = ${commandId} order by r.asked_on desc, r.ref desc limit ${limit}`
}
