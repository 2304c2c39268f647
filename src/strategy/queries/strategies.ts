import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { StrategyRow } from '../strategy.ts'

const columns = [
  ...['id', 'ref', 'year', 'version', 'state', 'title_ar', 'title_fr', 'outline_ar', 'outline_fr', 'change_ar', 'change_fr'],
  ...['approved_by', 'approved_office_id', 'approved_on', 'replaced_on', 'closed_on'],
]

export async function lockStrategy(db: Db, commandId: string, id: string): Promise<StrategyRow | undefined> {
  const [strategy] = await db<StrategyRow[]>`
    select ${db(columns)} from strategy where command_id = ${commandId} and id = ${id} for update`
  return strategy
}

/** The versions of a year, locked: two acts on a year wait for one another. */
export async function lockYear(db: Db, commandId: string, year: number): Promise<StrategyRow[]> {
  await db`select 1 from command where id = ${commandId} for no key update`
  return db<StrategyRow[]>`
    select ${db(columns)} from strategy where command_id = ${commandId} and year = ${year} order by version for update`
}

export async function insertStrategy(db: Db, commandId: string, strategy: StrategyRow, by: { accountId: string; on: Day }): Promise<void> {
  await db`insert into strategy ${db({ commandId, ...strategy, draftedBy: by.accountId, draftedOn: by.on })}`
}

export async function saveStrategy(db: Db, commandId: string, strategy: StrategyRow): Promise<void> {
  const { id, ref: _ref, year: _year, version: _version, ...rest } = strategy
  await db`update strategy set ${db(rest)} where command_id = ${commandId} and id = ${id}`
}

export async function commandCode(db: Db, commandId: string): Promise<string> {
  const [row] = await db<{ code: string }[]>`select code from command where id = ${commandId}`
  return row!.code
}

/** The offices whose holders head the command. */
export async function headOffices(db: Db, commandId: string): Promise<string[]> {
  const rows = await db<{ id: string }[]>`select id from office where command_id = ${commandId} and kind = 'prefect' order by id`
  return rows.map(({ id }) => id)
}

export interface StrategyLine extends StrategyRow {
  approverName: string | null
  officeAr: string | null
  officeFr: string | null
  objectives: number
  /** Where its words stand on their way to the public. */
  release: 'waiting' | 'released' | 'withheld' | null
}

/** Every version that was not dropped, the newest first; or the one with this reference. */
export async function listStrategies(
  db: Db,
  commandId: string,
  { ref = null, year = null }: { ref?: string | null; year?: number | null } = {},
): Promise<StrategyLine[]> {
  return db<StrategyLine[]>`
    select ${db(columns.map((column) => `s.${column}`))}, a.name as approver_name, o.name_ar as office_ar, o.name_fr as office_fr,
      (select count(*)::int from strategy_objective b where b.command_id = s.command_id and b.strategy_id = s.id) as objectives,
      (select r.state from release r where r.command_id = s.command_id and r.subject_id = s.id and r.subject_kind = 'strategy'
        order by r.id desc limit 1) as release
    from strategy s
    left join account a on a.id = s.approved_by
    left join office o on o.command_id = s.command_id and o.id = s.approved_office_id
    where s.command_id = ${commandId} and (${ref}::text is null or s.ref = ${ref}) and (${year}::int is null or s.year = ${year})
      and (s.state <> 'dropped' or s.ref = ${ref})
    order by s.year desc, s.version desc limit 200`
}

/** Copies axes, aims and objectives of a version into a new draft; threads stay, so that figures follow. */
export async function copyParts(
  db: Db,
  commandId: string,
  { from, to, ids }: { from: string; to: string; ids: Readonly<Record<string, string>> },
): Promise<void> {
  const fresh = db.json(ids)
  for (const ofAxes of [true, false])
    await db`
      insert into strategy_heading (command_id, strategy_id, id, axis_id, position, text_ar, text_fr)
      select command_id, ${to}, (${fresh}::jsonb ->> id::text)::uuid, (${fresh}::jsonb ->> axis_id::text)::uuid, position, text_ar, text_fr
      from strategy_heading where command_id = ${commandId} and strategy_id = ${from} and (axis_id is null) = ${ofAxes}`
  await db`
    insert into strategy_objective (command_id, strategy_id, id, thread_id, aim_id, position, text_ar, text_fr, office_id, indicator_id,
      measure_ar, measure_fr, source_ar, source_fr, unit, span, direction, baseline, target, due_on, outcome, assessment_ar, assessment_fr,
      assessed_by, assessed_on)
    select command_id, ${to}, (${fresh}::jsonb ->> id::text)::uuid, thread_id, (${fresh}::jsonb ->> aim_id::text)::uuid, position, text_ar,
      text_fr, office_id, indicator_id, measure_ar, measure_fr, source_ar, source_fr, unit, span, direction, baseline, target, due_on, outcome,
      assessment_ar, assessment_fr, assessed_by, assessed_on
    from strategy_objective where command_id = ${commandId} and strategy_id = ${from}`
}

/** Every identity that a copy of a version replaces. */
export async function partIds(db: Db, commandId: string, strategyId: string): Promise<string[]> {
  const rows = await db<{ id: string }[]>`
    select id from strategy_heading where command_id = ${commandId} and strategy_id = ${strategyId}
    union all select id from strategy_objective where command_id = ${commandId} and strategy_id = ${strategyId}`
  return rows.map(({ id }) => id)
}
