import type { Db } from '../../platform/db/connection.ts'

/** Whether this office was present or represented at the meeting. */
export async function wasThere(db: Db, commandId: string, meetingId: string, officeId: string): Promise<boolean> {
  const [row] = await db`
    select 1 from attendance
    where command_id = ${commandId} and meeting_id = ${meetingId} and office_id = ${officeId} and state in ('present', 'represented')`
  return row !== undefined
}
