import type { Db } from '../../platform/db/connection.ts'
import type { PublicFigure } from '../indicators.ts'

export async function replaceIndicators(db: Db, commandId: string, figures: readonly PublicFigure[]): Promise<void> {
  await db`delete from public_record.indicator where command_id = ${commandId}`
  const rows = figures.map(({ frozenOn, asOf, cross = null, ...rest }) => ({
    ...rest,
    frozen_on: frozenOn,
    as_of: asOf,
    cross_shown: cross,
  }))
  await db`
    insert into public_record.indicator (command_id, period, indicator, version, value, low, high, k, n, hidden, frozen_on, as_of, cross_shown)
    select ${commandId}, period, indicator, version, value, low, high, k, n, hidden, frozen_on, as_of, cross_shown
    from jsonb_to_recordset(${db.json(rows as never)}::jsonb) as one (period text, indicator text, version int, value double precision,
      low double precision, high double precision, k int, n int, hidden text, frozen_on date, as_of date, cross_shown jsonb)`
}
