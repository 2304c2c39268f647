import type { Db } from '../platform/db/connection.ts'
import type { Day } from '../platform/words/dates.ts'
import type { Rhythm } from '../public-record/cadence.ts'
import { refuse, type Series } from './series.ts'

const columns = ['id', 'ref', 'name_ar', 'name_fr', 'cadence', 'invited_kinds', 'invited_territories', 'opened_on', 'closed_on'] as const

export async function lockSeries(db: Db, commandId: string, id: string): Promise<Series> {
  const [series] = await db<Series[]>`
    select ${db(columns)}, invitation_rule as rule, invitation_rule_fr as rule_fr from meeting_series where command_id = ${commandId} and id = ${id} for update`
  if (!series) throw refuse('missing', 'seriesUnknown')
  return series
}

export async function insertSeries(db: Db, commandId: string, series: Series): Promise<void> {
  await db`
    insert into meeting_series (command_id, id, ref, name_ar, name_fr, cadence, invitation_rule, invitation_rule_fr,
      invited_kinds, invited_territories, opened_on, closed_on)
    values (${commandId}, ${series.id}, ${series.ref}, ${series.nameAr}, ${series.nameFr}, ${series.cadence}, ${series.rule}, ${series.ruleFr},
      ${[...series.invitedKinds]}, ${[...series.invitedTerritories]}, ${series.openedOn}, ${series.closedOn})`
}

export async function saveSeries(db: Db, commandId: string, series: Series): Promise<void> {
  await db`
    update meeting_series set name_ar = ${series.nameAr}, name_fr = ${series.nameFr}, cadence = ${series.cadence},
      invitation_rule = ${series.rule}, invitation_rule_fr = ${series.ruleFr}, invited_kinds = ${[...series.invitedKinds]},
      invited_territories = ${[...series.invitedTerritories]}, closed_on = ${series.closedOn}
    where command_id = ${commandId} and id = ${series.id}`
}

export async function commandCode(db: Db, commandId: string): Promise<string> {
  const [row] = await db<{ code: string }[]>`select code from command where id = ${commandId}`
  return row!.code
}

/** A series with the last meeting that it held, the next that is announced, and how many there were. */
export type SeriesStanding = Series & Rhythm & { meetings: number; invited: number }

export async function listSeries(db: Db, commandId: string, today: Day, ref: string | null = null): Promise<SeriesStanding[]> {
  return db<SeriesStanding[]>`
    select ${db(columns.map((column) => `s.${column}`))}, s.invitation_rule as rule, s.invitation_rule_fr as rule_fr, m.last_on, m.next_on, coalesce(m.meetings, 0)::int as meetings,
      (select count(*) from association a where a.command_id = s.command_id and a.state = 'accredited'
        and (s.invited_kinds = '{}' or a.kind = any(s.invited_kinds))
        and (s.invited_territories = '{}' or a.territory = any(s.invited_territories))) as invited
    from meeting_series s
    left join lateral (
      select max(m.day) filter (where m.state in ('held', 'minutes_draft', 'agreed', 'published')) as last_on,
        min(m.day) filter (where m.state = 'announced' and m.day >= ${today}) as next_on,
        count(*) filter (where m.state <> 'cancelled') as meetings
      from meeting m where m.command_id = s.command_id and m.series_id = s.id) m on true
    where s.command_id = ${commandId} ${ref ? db`and s.ref = ${ref}` : db``}
    order by s.closed_on is not null, s.ref`
}

export interface SeriesMeeting {
  ref: string
  title: string
  state: 'draft' | 'announced' | 'postponed' | 'cancelled' | 'held' | 'minutes_draft' | 'agreed' | 'published'
  day: Day
}

export async function meetingsOf(db: Db, commandId: string, seriesId: string): Promise<SeriesMeeting[]> {
  return db<SeriesMeeting[]>`
    select ref, title, state, day from meeting where command_id = ${commandId} and series_id = ${seriesId} order by day desc, id desc limit 60`
}

/** The territories that stand in the register of associations. */
export async function listTerritories(db: Db, commandId: string): Promise<string[]> {
  const rows = await db<{ territory: string }[]>`
    select distinct territory from association where command_id = ${commandId} order by territory limit 200`
  return rows.map(({ territory }) => territory)
}
