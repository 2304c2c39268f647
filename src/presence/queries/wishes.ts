import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import { refuse } from '../refusal.ts'
import type { EndedBecause, HourWindow, Source, Wish } from '../wish.ts'

export interface WishLine extends Wish {
  placeAr: string
  placeFr: string
  districtId: string | null
  districtAr: string | null
  districtFr: string | null
  demandRef: string | null
  problemRef: string | null
}

type WishRow = Omit<WishLine, 'windows'>
type WindowRow = HourWindow & { wishId: string }

interface Wanted {
  id?: string
  demandId?: string
  /** Ended ones too, when their last day is not before this. */
  openOn?: Day
  source?: Source
  /** So many at most, from the nth on. */
  limit?: number
  from?: number
}

/** In the order of their districts and places. */
export async function listWishes(db: Db, commandId: string, wanted: Wanted = {}): Promise<WishLine[]> {
  const { id, demandId, openOn, source, limit, from = 0 } = wanted
  const rows = await db<WishRow[]>`
    select w.id, w.source, w.school_id, w.point_id, w.demand_id, w.problem_id, w.minutes, w.visits, w.most_a_day, w.weight, w.kept_worth, w.varied, w.skill,
      w.first_day, w.last_day, w.ended_because, coalesce(p.name_ar, s.name_ar) as place_ar, coalesce(p.name_fr, s.name_fr, s.name_ar) as place_fr,
      r.id as district_id, r.name_ar as district_ar, r.name_fr as district_fr, d.ref as demand_ref, b.ref as problem_ref
    from presence_wish w
    left join point p on p.command_id = w.command_id and p.id = w.point_id
    left join school s on s.command_id = w.command_id and s.id = w.school_id
    left join district r on r.command_id = w.command_id and r.id = coalesce(p.district_id, s.district_id)
    left join demand d on d.command_id = w.command_id and d.id = w.demand_id
    left join problem b on b.command_id = w.command_id and b.id = w.problem_id
    where w.command_id = ${commandId} and (${id ?? null}::uuid is null or w.id = ${id ?? null}::uuid)
      and (${demandId ?? null}::uuid is null or w.demand_id = ${demandId ?? null}::uuid)
      and (${openOn ?? null}::date is null or w.last_day is null or w.last_day >= ${openOn ?? null}::date)
      and (${source ?? null}::text is null or w.source = ${source ?? null})
    order by r.name_ar, place_ar, w.id limit ${limit ?? null} offset ${from}`
  const windows = await listWindows(
    db,
    commandId,
    rows.map((row) => row.id),
  )
  return rows.map((row) => ({ ...row, windows: windows.get(row.id) ?? [] }))
}

export async function countWishes(db: Db, commandId: string, openOn: Day): Promise<ReadonlyMap<Source, number>> {
  const rows = await db<{ source: Source; n: number }[]>`
    select source, count(*)::int as n from presence_wish
    where command_id = ${commandId} and (last_day is null or last_day >= ${openOn}) group by source`
  return new Map(rows.map(({ source, n }) => [source, n]))
}

async function listWindows(db: Db, commandId: string, wishIds: readonly string[]): Promise<Map<string, HourWindow[]>> {
  const rows = await db<WindowRow[]>`
    select wish_id, weekdays, from_minute as "from", to_minute as "to" from presence_window
    where command_id = ${commandId} and wish_id = any(${[...wishIds]}::uuid[]) order by wish_id, position`
  const windows = new Map<string, HourWindow[]>()
  for (const { wishId, ...window } of rows) {
    const own = windows.get(wishId)
    if (own) own.push(window)
    else windows.set(wishId, [window])
  }
  return windows
}

export async function findWish(db: Db, commandId: string, id: string): Promise<WishLine> {
  const [wish] = await listWishes(db, commandId, { id })
  if (!wish) throw refuse('missing', 'wishUnknown')
  return wish
}

/** Held against any other act until the end of this one. */
export async function lockWish(db: Db, commandId: string, id: string): Promise<WishLine> {
  await db`select 1 from presence_wish where command_id = ${commandId} and id = ${id} for update`
  const wish = await findWish(db, commandId, id)
  if (wish.lastDay) throw refuse('conflict', 'wishEnded')
  return wish
}

export async function insertWishes(db: Db, commandId: string, wishes: readonly Wish[], madeOn: Day): Promise<void> {
  if (wishes.length === 0) return
  await db`insert into presence_wish ${db(wishes.map(({ windows, ...wish }) => ({ commandId, ...wish, madeOn })))}`
  await insertWindows(db, commandId, wishes)
}

export async function saveWish(db: Db, commandId: string, wish: Wish): Promise<void> {
  const { id, pointId, minutes, visits, mostADay, weight, keptWorth, varied, skill, firstDay, lastDay, endedBecause } = wish
  await db`
    update presence_wish set point_id = ${pointId}, minutes = ${minutes}, visits = ${visits}, most_a_day = ${mostADay}, weight = ${weight},
      kept_worth = ${keptWorth}, varied = ${varied}, skill = ${skill}, first_day = ${firstDay}, last_day = ${lastDay},
      ended_because = ${endedBecause}
    where command_id = ${commandId} and id = ${id}`
  await db`delete from presence_window where command_id = ${commandId} and wish_id = ${id}`
  await insertWindows(db, commandId, [wish])
}

/** Whether presence is wished for at a point because of a problem, and not ended. */
export async function hasProblemWish(db: Db, commandId: string, pointId: string): Promise<boolean> {
  const found = await db`
    select 1 from presence_wish where command_id = ${commandId} and point_id = ${pointId} and source = 'problem' and last_day is null limit 1`
  return found.length > 0
}

/** Wishes that go on although nothing is promised any more to those who asked: held until the end of this act. */
export async function lockWithoutPromise(db: Db, commandId: string, demandIds: readonly string[]): Promise<string[]> {
  const rows = await db<{ id: string }[]>`
    select w.id from presence_wish w
    join demand d on d.command_id = w.command_id and d.id = w.demand_id and d.state <> 'promised'
    where w.command_id = ${commandId} and w.demand_id = any(${[...demandIds]}::uuid[]) and w.last_day is null
    for update of w`
  return rows.map(({ id }) => id)
}

/** A wish that was to begin later ends on the day on which it would have begun. */
export async function endWishes(db: Db, commandId: string, ids: readonly string[], because: EndedBecause, on: Day): Promise<void> {
  await db`
    update presence_wish set last_day = greatest(first_day, ${on}::date), ended_because = ${because}
    where command_id = ${commandId} and id = any(${[...ids]}::uuid[])`
}

async function insertWindows(db: Db, commandId: string, wishes: readonly Wish[]): Promise<void> {
  const rows = wishes.flatMap(({ id, windows }) =>
    windows.map(({ weekdays, from, to }, position) => ({
      commandId,
      wishId: id,
      position,
      weekdays: [...weekdays],
      fromMinute: from,
      toMinute: to,
    })),
  )
  if (rows.length > 0) await db`insert into presence_window ${db(rows)}`
}

/** Schools that are open, on the map, and without a wish. */
export async function listSchoolsWithout(db: Db, commandId: string, today: Day): Promise<string[]> {
  const rows = await db<{ id: string }[]>`
    select s.id from school s
    where s.command_id = ${commandId} and s.location is not null and (s.closed_on is null or s.closed_on > ${today}) and not exists (
      select 1 from presence_wish w where w.command_id = s.command_id and w.school_id = s.id and w.last_day is null) order by s.id`
  return rows.map(({ id }) => id)
}
