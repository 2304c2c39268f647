import type { Db } from '../../platform/db/connection.ts'
import type { Timetable } from '../timetable.ts'

/** Those of the levels, and those that schools have of their own. */
export async function listTimetables(db: Db, commandId: string): Promise<Timetable[]> {
  return db<Timetable[]>`
    select id, level, school_id, period, sessions from timetable where command_id = ${commandId} order by level, school_id, period`
}

/** Those that hold for one school: its own, and those of its level. */
export async function listTimetablesOf(db: Db, commandId: string, { id, level }: { id: string; level: string }): Promise<Timetable[]> {
  return db<Timetable[]>`
    select id, level, school_id, period, sessions from timetable
    where command_id = ${commandId} and (school_id = ${id} or level = ${level}) order by school_id, period`
}

/** Whoever sets hours does so under the lock of the command: one timetable an owner and period. */
export async function replaceTimetable(db: Db, commandId: string, timetable: Timetable): Promise<void> {
  const { id, level, schoolId, period, sessions } = timetable
  await deleteTimetable(db, commandId, timetable)
  await db`
    insert into timetable (command_id, id, level, school_id, period, sessions)
    values (${commandId}, ${id}, ${level}, ${schoolId}, ${period}, ${db.json(sessions.map((session) => ({ ...session })))})`
}

export async function deleteTimetable(
  db: Db,
  commandId: string,
  { level, schoolId, period }: Pick<Timetable, 'level' | 'schoolId' | 'period'>,
): Promise<boolean> {
  const { count } = await db`
    delete from timetable where command_id = ${commandId} and period = ${period}
      and level is not distinct from ${level} and school_id is not distinct from ${schoolId}`
  return count > 0
}
