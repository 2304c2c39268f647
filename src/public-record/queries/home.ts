import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import { overStates } from '../demand.ts'
import { all, type Counted } from '../tally.ts'
import { lateThisMonth, type PublicDemand, selectDemands } from './demands.ts'
import { owedBefore } from './tally.ts'

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

/** The counts of the whole record and of each district. */
export async function countAll(db: Db, commandId: string, today: Day): Promise<{ counts: Counts; districts: DistrictCounts[] }> {
  const [tallied, late] = await Promise.all([figuresByDistrict(db, commandId, today), lateByDistrict(db, commandId, today)])
  const lateIn = new Map(late.map(({ districtAr, n }) => [districtAr, n]))
  const lately = late.reduce((sum, { n }) => sum + n, 0)
  const { [all]: whole, ...districts } = Object.groupBy(tallied, ({ districtAr }) => districtAr)
  return {
    counts: countsOf(whole ?? [], lately),
    districts: Object.entries(districts)
      .map(([district, figures]) => ({
        nameAr: district || null,
        nameFr: figures![0]!.districtFr,
        ...countsOf(figures!, lateIn.get(district) ?? 0),
      }))
      .filter(({ asked }) => asked > 0)
      .sort(
        (one, other) => Number(!one.nameAr) - Number(!other.nameAr) || other.asked - one.asked || (one.nameAr! < other.nameAr! ? -1 : 1),
      ),
  }
}

interface DistrictFigure {
  districtAr: string
  districtFr: string | null
  /** Late: before this month. */
  what: Counted | 'late'
  n: number
}

async function figuresByDistrict(db: Db, commandId: string, today: Day): Promise<DistrictFigure[]> {
  return db<DistrictFigure[]>`
    select t.district_ar, named.district_fr, t.what, t.n from (
      select district_ar, what, n from public_record.tally
      where command_id = ${commandId} and category_id = ${all} and what not like 'owed:%'
      union all
      select district_ar, 'late', sum(n)::int from public_record.tally
      where command_id = ${commandId} and category_id = ${all} and ${owedBefore(db, today)} group by 1) t
    left join lateral (
      select d.district_fr from public_record.demand d
      where d.command_id = ${commandId} and d.district_ar = t.district_ar and t.what = 'asked' limit 1) named on true
    order by t.what`
}

async function lateByDistrict(db: Db, commandId: string, today: Day): Promise<{ districtAr: string; n: number }[]> {
  return db<{ districtAr: string; n: number }[]>`
    select coalesce(district_ar, '') as district_ar, count(*) as n from public_record.demand d
    where command_id = ${commandId} and ${lateThisMonth(db, today)} group by 1`
}

function countsOf(figures: readonly DistrictFigure[], lateThisMonth: number): Counts {
  const sum = (counted: (what: DistrictFigure['what']) => boolean) =>
    figures.reduce((total, { what, n }) => total + (counted(what) ? n : 0), 0)
  const closed = sum((what) => overStates.some((state) => what === `state:${state}`))
  const asked = sum((what) => what === 'asked')
  const promised = sum((what) => what.startsWith('commitment:'))
  const late = sum((what) => what === 'late') + lateThisMonth
  return { asked, promised, kept: sum((what) => what === 'commitment:kept'), late, open: asked - closed, closed }
}

export type Answered = PublicDemand & { readonly answerText: string | null }

/** The demands that were answered last, with the text of the answer once it is released. */
export async function listAnswered(db: Db, commandId: string, limit: number): Promise<Answered[]> {
  return db<Answered[]>`
    select found.*, (
      select text from public_record.entry e
      where e.command_id = ${commandId} and e.demand_id = found.id and e.kind in ('promised', 'explained', 'refused', 'referred', 'partner_answered')
      order by e.day desc, e.id desc limit 1) as answer_text
    from (${selectDemands(db)} where d.command_id = ${commandId} and d.answered_on is not null
      order by d.answered_on desc, d.ref desc limit ${limit}) found
    order by answered_on desc, ref desc`
}
