import type postgres from 'postgres'
import type { Db } from '../../platform/db/connection.ts'
import type { Problem } from '../problem.ts'

const columns = [
  'id',
  'ref',
  'state',
  'title',
  'note',
  'category_id',
  'district_id',
  'point_id',
  'owner_office_id',
  'opened_on',
  'harm',
  'goal',
  'hypothesis',
  'looked_at',
  'currently',
  'confidence',
  'indicator',
  'baseline',
  'target',
  'objective_due_on',
  'period',
  'started_on',
  'ended_on',
  'done_note',
  'closed_on',
  'close_reason',
] as const

export async function lockProblem(db: Db, commandId: string, id: string): Promise<Problem | undefined> {
  const [problem] = await db<Problem[]>`select ${db(columns)} from problem where command_id = ${commandId} and id = ${id} for update`
  return problem
}

export async function insertProblem(db: Db, commandId: string, problem: Problem): Promise<void> {
  await db`insert into problem ${db({ commandId, ...problem })}`
}

/** Everything but its identity, its place and its owner. */
export async function saveProblem(db: Db, commandId: string, problem: Problem): Promise<void> {
  const { id, ref: _, categoryId: _c, districtId: _d, pointId: _p, ownerOfficeId: _o, openedOn: _on, ...rest } = problem
  await db`update problem set ${db(rest)} where command_id = ${commandId} and id = ${id}`
}

/** The names of a place and an office, as they stand today. */
export interface ProblemNames {
  categoryAr: string
  categoryFr: string
  categoryEn: string
  categoryZgh: string
  districtAr: string
  districtFr: string
  pointAr: string | null
  pointFr: string | null
  officeAr: string
  officeFr: string
}

export type ProblemLine = Problem & ProblemNames & { demands: number; checkDueOn: string | null }

export async function findLine(db: Db, commandId: string, ref: string): Promise<ProblemLine | undefined> {
  const [line] = await lines(db, commandId, db`and p.ref = ${ref}`)
  return line
}

interface Page {
  /** The reference of the last one of the page before. */
  before: string | null
  limit: number
}

/** What is open first, then what is closed, each the newest first: one page, or all. */
export async function listProblems(db: Db, commandId: string, page?: Page): Promise<ProblemLine[]> {
  const newest = db`order by p.state <> 'closed' desc, p.opened_on desc, p.id desc`
  if (!page) return lines(db, commandId, newest)
  const { before, limit } = page
  return lines(
    db,
    commandId,
    db`
      ${
        before
          ? db`and coalesce((p.state <> 'closed', p.opened_on, p.id) < (
        select b.state <> 'closed', b.opened_on, b.id from problem b where b.command_id = ${commandId} and b.ref = ${before}), true)`
          : db``
      } ${newest} limit ${limit}`,
  )
}

function lines(db: Db, commandId: string, which: postgres.Fragment) {
  return db<ProblemLine[]>`
    select ${db(columns.map((column) => `p.${column}`))},
      c.name_ar as category_ar, c.name_fr as category_fr, c.name_en as category_en, c.name_zgh as category_zgh,
      d.name_ar as district_ar, d.name_fr as district_fr, t.name_ar as point_ar, t.name_fr as point_fr,
      o.name_ar as office_ar, o.name_fr as office_fr,
      (select count(*)::int from problem_demand l where l.command_id = p.command_id and l.problem_id = p.id) as demands,
      (select min(k.due_on) from problem_check k where k.command_id = p.command_id and k.problem_id = p.id and k.checked_on is null) as check_due_on
    from problem p
    join category c on c.id = p.category_id
    join district d on d.command_id = p.command_id and d.id = p.district_id
    left join point t on t.command_id = p.command_id and t.id = p.point_id
    join office o on o.command_id = p.command_id and o.id = p.owner_office_id
    where p.command_id = ${commandId} ${which}`
}

export async function countOwedChecks(db: Db, commandId: string, today: string): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*)::int as n from problem_check k join problem p on p.command_id = k.command_id and p.id = k.problem_id
    where k.command_id = ${commandId} and k.checked_on is null and k.due_on <= ${today} and p.state = 'maintenance'`
  return row!.n
}

export async function commandCode(db: Db, commandId: string): Promise<string> {
  const [row] = await db<{ code: string }[]>`select code from command where id = ${commandId}`
  return row!.code
}

interface Choice {
  id: string
  nameAr: string
  nameFr: string
}

/** What a problem may be about, and who may own it. */
export async function listChoices(db: Db, commandId: string) {
  const offices = await db<Choice[]>`select id, name_ar, name_fr from office where command_id = ${commandId} order by name_ar, id`
  const districts = await db<Choice[]>`select id, name_ar, name_fr from district where command_id = ${commandId} order by name_ar, id`
  const points = await db<(Choice & { districtId: string })[]>`
    select id, name_ar, name_fr, district_id from point where command_id = ${commandId} and district_id is not null order by name_ar, id limit 500`
  const categories = await db<
    { id: string; categoryAr: string; categoryFr: string; categoryEn: string; categoryZgh: string }[]
  >`select id, name_ar as category_ar, name_fr as category_fr, name_en as category_en, name_zgh as category_zgh from category order by position, id`
  return { offices, districts, points, categories }
}

export type Choices = Awaited<ReturnType<typeof listChoices>>

export interface Scope {
  categoryId: string
  districtId: string
  pointId: string | null
}

/** Whether all that is named stands in this command. */
export async function scopeExists(db: Db, commandId: string, { categoryId, districtId, pointId }: Scope, officeId: string) {
  const [row] = await db<{ category: boolean; district: boolean; point: boolean; office: boolean }[]>`
    select exists (select 1 from category where id = ${categoryId}) as category,
      exists (select 1 from district where command_id = ${commandId} and id = ${districtId}) as district,
      ${pointId}::uuid is null or exists (
        select 1 from point where command_id = ${commandId} and id = ${pointId}::uuid and district_id = ${districtId}) as point,
      exists (select 1 from office where command_id = ${commandId} and id = ${officeId}) as office`
  return row!
}
