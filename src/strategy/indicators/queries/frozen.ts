import type { Db } from '../../../platform/db/connection.ts'
import type { Day } from '../../../platform/words/dates.ts'
import type { CrossCell } from '../cross.ts'
import type { Measured } from '../measured.ts'
import type { Period } from '../period.ts'

export interface Frozen extends Measured {
  readonly period: Period
  readonly indicator: string
  /** '' is the whole command. */
  readonly districtId: string
  readonly version: number
  readonly frozenOn: Day
  /** Of which kinds and districts it was made; null of a district, and of figures that have no kinds. */
  readonly cross: readonly CrossCell[] | null
}

/** Frozen once: a second time changes nothing. */
export async function insertFrozen(db: Db, commandId: string, rows: readonly Frozen[]): Promise<void> {
  await db`
    insert into indicator_frozen (command_id, period, indicator, district_id, version, value, low, high, k, n, frozen_on, cross_cells)
    select ${commandId}, period, indicator, district_id, version, value, low, high, k, n, frozen_on, cross_cells
    from jsonb_to_recordset(${db.json(rows.map(snake) as never)}::jsonb) as one (period text, indicator text, district_id text, version int,
      value double precision, low double precision, high double precision, k int, n int, frozen_on date, cross_cells jsonb)
    on conflict (command_id, period, indicator, district_id) do nothing`
}

const snake = ({ districtId, frozenOn, cross, ...rest }: Frozen) => ({
  ...rest,
  district_id: districtId,
  frozen_on: frozenOn,
  cross_cells: cross,
})

interface Which {
  period?: Period
  indicator?: string
  /** All districts when left out. */
  districtId?: string
}

export async function listFrozen(db: Db, commandId: string, { period, indicator, districtId }: Which): Promise<Frozen[]> {
  return db<Frozen[]>`
    select period, indicator, district_id, version, value, low, high, k, n, frozen_on, cross_cells as cross from indicator_frozen
    where command_id = ${commandId} ${period ? db`and period = ${period}` : db``} ${indicator ? db`and indicator = ${indicator}` : db``}
      ${districtId === undefined ? db`` : db`and district_id = ${districtId}`}
    order by period, indicator, district_id`
}

/** Quarters and years that hold something that was counted, and whether they are frozen. */
export async function listFrozenPeriods(db: Db, commandId: string): Promise<Set<string>> {
  const rows = await db<
    { period: string }[]
  >`select distinct period from indicator_frozen where command_id = ${commandId} and district_id = ''`
  return new Set(rows.map(({ period }) => period))
}

/** The first quarter of which anything is known. */
export async function firstQuarter(db: Db, commandId: string): Promise<string | null> {
  const [row] = await db<
    { quarter: string | null }[]
  >`select min(quarter) as quarter from indicator_count where command_id = ${commandId} and n <> 0`
  return row?.quarter ?? null
}
