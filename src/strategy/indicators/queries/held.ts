import type { Db } from '../../../platform/db/connection.ts'
import type { Day } from '../../../platform/words/dates.ts'

/** Sessions of a day that were held, of one stage or of none. */
export interface HeldDay {
  stageId: string | null
  day: Day
  sessions: number
  classes: number
}

export async function listHeldDays(db: Db, commandId: string): Promise<HeldDay[]> {
  return db<HeldDay[]>`
    select programme_id as stage_id, day, count(*)::int as sessions, coalesce(sum(classes), 0)::int as classes
    from awareness_session where command_id = ${commandId} and state = 'held' and day is not null
    group by programme_id, day order by day, programme_id`
}

/** A stage of awareness; once it is closed, whether everyone can read its counts. */
export interface Stage {
  id: string
  schoolYear: string
  firstDay: Day
  lastDay: Day
  closed: boolean
  shown: boolean
}

export async function listStages(db: Db, commandId: string): Promise<Stage[]> {
  return db<Stage[]>`
    select p.id, p.school_year, p.first_day, p.last_day, p.closed_on is not null as closed, coalesce(c.sessions, c.classes) is not null as shown
    from awareness_programme p
    left join public_record.awareness_programme c on c.command_id = p.command_id and c.id = p.id
    where p.command_id = ${commandId} order by p.first_day, p.id`
}
