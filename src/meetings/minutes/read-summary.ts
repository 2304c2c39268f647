import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { MeetingRecord } from '../queries.ts'
import { draftDue } from './draft-due.ts'
import type { Minutes } from './minutes.ts'
import { readMinutes } from './queries.ts'

/** Where the minutes of a meeting stand, for its page. */
export interface Summary {
  minutes: Minutes | null
  dueOn: Day
  /** Whether there is, or can be made, a text for everyone. */
  agreed: boolean
}

export async function readSummary(db: Db, commandId: string, { id, day, agreedAt }: MeetingRecord): Promise<Summary> {
  const minutes = await readMinutes(db, commandId, id)
  const dueOn = minutes?.dueOn ?? (await draftDue(db, commandId, day))
  return { minutes, dueOn, agreed: agreedAt !== null }
}
