import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import { late, type PublicDemand, selectDemands } from './demands.ts'

export interface Counts {
  asked: number
  promised: number
  kept: number
  late: number
  open: number
  closed: number
}

export interface DistrictCounts extends Counts {
  nameAr: string | null
  nameFr: string | null
}

/** The counts of the whole record and of each district, in one reading. */
export async function countAll(db: Db, commandId: string, today: Day): Promise<{ counts: Counts; districts: DistrictCounts[] }> {
  const [counts, ...districts] = await db<DistrictCounts[]>`
    select district_ar as name_ar, max(district_fr) as name_fr, count(*) as asked,
      count(*) filter (where answer_kind = 'commitment') as promised,
      count(*) filter (where answer_kind = 'commitment' and verdict = 'kept') as kept,
      count(*) filter (where ${late(db, today)}) as late,
      count(*) filter (where state not in ('closed', 'inadmissible')) as open,
      count(*) filter (where state in ('closed', 'inadmissible')) as closed
    from public_record.demand d where d.command_id = ${commandId}
    group by grouping sets ((), (district_ar))
    order by grouping(district_ar) desc, district_ar is null, asked desc, district_ar`
  return { counts: counts!, districts }
}

export type Answered = PublicDemand & { readonly answerText: string | null }

/** The demands that were answered last, with the text of the answer once it is released. */
export async function listAnswered(db: Db, commandId: string, limit: number): Promise<Answered[]> {
  return db<Answered[]>`
    select found.*, (
      select text from public_record.entry e
      where e.command_id = ${commandId} and e.demand_id = found.id and e.kind in ('promised', 'explained', 'refused', 'referred')
      order by e.day desc, e.id desc limit 1) as answer_text
    from (${selectDemands(db)} where d.command_id = ${commandId} and d.answered_on is not null
      order by d.answered_on desc, d.ref desc limit ${limit}) found
    order by answered_on desc, ref desc`
}
