import type postgres from 'postgres'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import { type Standing, type StateGroup, statesOf } from '../demand.ts'
import type { PresenceMonth } from '../presence.ts'
import type { StoryEntry } from '../story.tsx'
import { all } from '../tally.ts'
import { countLateBefore, readFigures } from './tally.ts'

/** A demand as everyone may read it. */
export interface PublicDemand extends Standing {
  readonly id: string
  readonly ref: string
  readonly categoryId: string | null
  readonly categoryAr: string | null
  readonly categoryFr: string | null
  readonly categoryEn: string | null
  readonly categoryZgh: string | null
  readonly districtAr: string | null
  readonly districtFr: string | null
  readonly askedBy: string | null
  readonly askedOn: Day
  readonly commitmentKind: 'activity' | 'outcome' | null
  readonly judgedOn: Day | null
  readonly text: string
  readonly commitmentText: string | null
  readonly indicator: string | null
  readonly meetingRef: string | null
  readonly meetingTitle: string | null
  /** What was kept of the presence that was promised, the newest month first. */
  readonly presence: readonly PresenceMonth[]
  /** Problems in which it is worked on with others like it. */
  readonly problems: readonly string[]
}

export interface DemandFilter {
  readonly group?: StateGroup | undefined
  readonly category?: string | undefined
  /** By its Arabic name: copies know no identities of places. */
  readonly district?: string | undefined
  readonly meeting?: string | undefined
  readonly today: Day
}

/** One side of a place in a list that is ordered from the newest to the oldest. */
export interface Place {
  readonly side: 'before' | 'after'
  readonly day: Day
  readonly ref: string
}

/** What every reading of demands selects, and from where. */
export function selectDemands(db: Db): postgres.Fragment {
  return db`
    select d.id, d.ref, d.state, d.category_id, c.name_ar as category_ar, c.name_fr as category_fr, c.name_en as category_en,
      c.name_zgh as category_zgh, d.district_ar, d.district_fr, d.asked_by, d.asked_on, d.answer_kind, d.answer_due_on, d.answered_on,
      d.office_ar, d.office_fr, d.partner, d.commitment_kind, d.due_on, d.update_due_on, d.outcome, d.reported_on, d.verdict,
      d.judged_on, d.ending, d.text,
      d.commitment_text, d.indicator, m.ref as meeting_ref, m.title as meeting_title,
      array(
        select jsonb_build_object('month', p.month, 'weeks', p.weeks, 'promised', p.promised, 'kept', p.kept)
        from public_record.presence p
        where p.command_id = d.command_id and p.demand_id = d.id and p.released_at is not null order by p.month desc limit 24) as presence,
      array(
        select b.ref from public_record.problem b
        where b.command_id = d.command_id and b.demand_refs @> array[d.ref] and b.released_at is not null and b.title is not null
        order by b.opened_on, b.ref) as problems
    from public_record.demand d
    left join public_record.category c on c.id = d.category_id
    left join public_record.meeting m on m.command_id = d.command_id and m.id = d.meeting_id`
}

export function matching(db: Db, commandId: string, { group, category, district, meeting, today }: DemandFilter): postgres.Fragment {
  return db`
    ${group === 'late' ? db`and ${late(db, today)}` : group ? db`and d.state_group = ${group}` : db``}
    ${category ? db`and d.category_id = ${category}` : db``}
    ${district ? db`and d.district_ar = ${district}` : db``}
    ${meeting ? db`and d.meeting_id = (select id from public_record.meeting o where o.command_id = ${commandId} and o.ref = ${meeting})` : db``}`
}

/** As `isLate` computes it. */
export function late(db: Db, today: Day): postgres.Fragment {
  return db`d.owed_on < ${today}`
}

/** Those that the figures do not know as late already. */
export function lateThisMonth(db: Db, today: Day): postgres.Fragment {
  return db`d.owed_on >= ${`${today.slice(0, 7)}-01`} and d.owed_on < ${today}`
}

/** From the newest on, or the page on one side of `place`. */
export async function listDemands(
  db: Db,
  commandId: string,
  filter: DemandFilter,
  { place, limit }: { place?: Place | undefined; limit: number },
): Promise<PublicDemand[]> {
  const after = place?.side === 'after'
  const order = after ? db`asked_on, ref` : db`asked_on desc, ref desc`
  const matched = db`
    d.command_id = ${commandId} ${matching(db, commandId, filter)}
      ${place ? db`and (d.asked_on, d.ref) ${after ? db`>` : db`<`} (${place.day}, ${place.ref})` : db``}`
  // Late ones are few: all of them are put in order, from their index alone, rather than looked for among all demands.
  const late = db`d.command_id = ${commandId} and d.id in (
    with late as materialized (select d.id, d.asked_on, d.ref from public_record.demand d where ${matched})
    select id from late order by ${order} limit ${limit})`
  const rows = await db<PublicDemand[]>`
    select * from (${selectDemands(db)} where ${filter.group === 'late' ? late : matched}) found order by ${order} limit ${limit}`
  return after ? rows.toReversed() : rows
}

/** Those to which something happened last, the newest first, with its day. */
export async function listChanged(
  db: Db,
  commandId: string,
  filter: DemandFilter,
  limit: number,
): Promise<(PublicDemand & { changedOn: Day })[]> {
  const changed = db`greatest(d.asked_on, d.answered_on, d.reported_on, d.judged_on)`
  return db<(PublicDemand & { changedOn: Day })[]>`
    select t.*, greatest(t.asked_on, t.answered_on, t.reported_on, t.judged_on) as changed_on from (
      ${selectDemands(db)} where d.command_id = ${commandId} ${matching(db, commandId, filter)} order by ${changed} desc, d.ref desc limit ${limit}
    ) t order by changed_on desc, t.ref desc`
}

export async function readDemand(db: Db, commandId: string, ref: string): Promise<PublicDemand | undefined> {
  const [demand] = await db<PublicDemand[]>`${selectDemands(db)} where d.command_id = ${commandId} and d.ref = ${ref}`
  return demand
}

export async function storyOf(db: Db, commandId: string, demandId: string): Promise<StoryEntry[]> {
  return db<StoryEntry[]>`
    select kind, day, actor_ar, actor_fr, due_on, detail, text, text_state from public_record.entry
    where command_id = ${commandId} and demand_id = ${demandId} order by day, id`
}

export interface FilterOptions {
  categories: { id: string; nameAr: string; nameFr: string; nameEn: string; nameZgh: string }[]
  districts: { nameAr: string; nameFr: string | null }[]
  meetings: { ref: string; title: string; day: Day }[]
}

/** What lists can be narrowed by: only what occurs in them. */
export async function filterOptions(db: Db, commandId: string): Promise<FilterOptions> {
  const [categories, districts, meetings] = await Promise.all([
    db<FilterOptions['categories']>`
      select c.id, c.name_ar, c.name_fr, c.name_en, c.name_zgh from public_record.category c
      join public_record.tally t on t.command_id = ${commandId} and t.district_ar = ${all} and t.category_id = c.id
      where t.what = 'asked' and t.n > 0 order by position`,
    db<FilterOptions['districts']>`
      select t.district_ar as name_ar, (
        select d.district_fr from public_record.demand d where d.command_id = t.command_id and d.district_ar = t.district_ar limit 1) as name_fr
      from public_record.tally t
      where t.command_id = ${commandId} and t.category_id = ${all} and t.what = 'asked' and t.n > 0 and t.district_ar not in ('', ${all})
      order by t.district_ar`,
    db<FilterOptions['meetings']>`
      select ref, title, day from public_record.meeting m
      where command_id = ${commandId}
        and exists (select 1 from public_record.demand d where d.command_id = m.command_id and d.meeting_id = m.id)
      order by day desc, ref desc limit 60`,
  ])
  return { categories, districts, meetings }
}

/** Those of a meeting and those late since this month are counted by themselves; everything else stands in the tally. */
export async function countDemands(db: Db, commandId: string, filter: DemandFilter): Promise<number> {
  const { group, category, district, meeting, today } = filter
  const countAmong = async (which: postgres.Fragment) => {
    const [row] = await db<{ n: number }[]>`
      select count(*) as n from public_record.demand d where d.command_id = ${commandId} ${matching(db, commandId, filter)} ${which}`
    return row!.n
  }
  if (meeting) return countAmong(db``)
  if (group === 'late') {
    const [lately, before] = await Promise.all([
      countAmong(db`and ${lateThisMonth(db, today)}`),
      countLateBefore(db, commandId, today, district, category),
    ])
    return lately + before
  }
  const figures = await readFigures(db, commandId, district, category)
  return group ? statesOf[group].reduce((sum, state) => sum + (figures[`state:${state}`] ?? 0), 0) : (figures.asked ?? 0)
}
