import type { Db } from '../../../platform/db/connection.ts'
import type { Day } from '../../../platform/words/dates.ts'

export interface HeldMeeting {
  readonly id: string
  readonly day: Day
  readonly publishedAt: Date | null
  /** The districts of the territories that its series invites; '' is a territory that is no district. */
  readonly invited: readonly string[]
  /** Who was there, as `district|kind:identity`. */
  readonly heard: readonly string[]
}

/** Meetings that were held; all of them when `ids` is null. */
export async function listHeld(db: Db, commandId: string, ids: readonly string[] | null): Promise<HeldMeeting[]> {
  return db<HeldMeeting[]>`
    select m.id, m.day, m.published_at, array(
      select distinct coalesce(d.id::text, '') from meeting_series s, unnest(s.invited_territories) territory
      left join district d on d.command_id = ${commandId} and d.name_ar = territory
      where s.command_id = m.command_id and s.id = m.series_id order by 1) as invited, array(
      select coalesce(d.id::text, '') || '|' || s.kind || ':' || s.id from attendance a
      join association s on s.command_id = a.command_id and s.id = a.association_id
      left join district d on d.command_id = s.command_id and d.name_ar = s.territory
      where a.command_id = m.command_id and a.meeting_id = m.id and a.state in ('present', 'represented') order by 1) as heard
    from meeting m
    where m.command_id = ${commandId} and m.state in ('held', 'minutes_draft', 'agreed', 'published')
      and ${ids === null ? db`true` : db`m.id = any(${[...ids]}::uuid[])`}`
}

export async function listAllDaysOff(db: Db, commandId: string): Promise<ReadonlySet<Day>> {
  const rows = await db<{ day: Day }[]>`select day from day_off where command_id = ${commandId}`
  return new Set(rows.map(({ day }) => day))
}
