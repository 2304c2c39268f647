import type { Db } from '../platform/db/connection.ts'
import type { Day } from '../platform/words/dates.ts'
import { type Briefing, refuse } from './briefing.ts'

const columns = [
  ...['id', 'ref', 'kind', 'state', 'title_ar', 'title_fr', 'text_ar', 'text_fr', 'district_ids', 'since', 'review_on'],
  ...['ended_on', 'withdrawn_on', 'withdrawn_reason'],
]

export async function lockBriefing(db: Db, commandId: string, id: string): Promise<Briefing> {
  const [briefing] = await db<Briefing[]>`
    select ${db(columns)} from briefing where command_id = ${commandId} and id = ${id} for update`
  if (!briefing) throw refuse('missing', 'unknown')
  return briefing
}

export async function insertBriefing(db: Db, commandId: string, briefing: Briefing, by: { accountId: string; at: Date }): Promise<void> {
  const { districtIds, ...rest } = briefing
  await db`insert into briefing ${db({ commandId, ...rest, districtIds: [...districtIds], draftedBy: by.accountId, draftedAt: by.at })}`
}

export async function saveBriefing(db: Db, commandId: string, briefing: Briefing): Promise<void> {
  const { id, ref: _ref, kind: _kind, districtIds, ...rest } = briefing
  await db`
    update briefing set ${db({ ...rest, districtIds: [...districtIds] })} where command_id = ${commandId} and id = ${id}`
}

export async function commandCode(db: Db, commandId: string): Promise<string> {
  const [row] = await db<{ code: string }[]>`select code from command where id = ${commandId}`
  return row!.code
}

export interface DistrictName {
  id: string
  nameAr: string
  nameFr: string
}

export async function listDistricts(db: Db, commandId: string): Promise<DistrictName[]> {
  return db<DistrictName[]>`select id, name_ar, name_fr from district where command_id = ${commandId} order by name_ar, id`
}

export async function districtNames(db: Db, commandId: string, ids: readonly string[]): Promise<DistrictName[]> {
  if (ids.length === 0) return []
  return db<DistrictName[]>`
    select id, name_ar, name_fr from district where command_id = ${commandId} and id = any(${[...ids]}::uuid[]) order by name_ar, id`
}

/** A briefing as the desk sees it. */
export type BriefingLine = Briefing & {
  districts: readonly DistrictName[]
  /** Where its last text stands, once it was sent. */
  release: 'waiting' | 'released' | 'withheld' | null
  /** Why a publisher withheld it. */
  refusal: string | null
  /** Whether everyone can read it, or could. */
  isPublic: boolean
  /** Whether publishers put other words in the place of some before they signed. */
  isReworded: boolean
}

/** Those whose review is overdue first, then the latest. */
export async function listBriefings(
  db: Db,
  commandId: string,
  today: Day,
  { ref = null, limit = 1, offset = 0 }: { ref?: string | null; limit?: number; offset?: number } = {},
): Promise<BriefingLine[]> {
  return db<BriefingLine[]>`
    select ${db(columns.map((column) => `b.${column}`))}, r.state as release, r.refusal, p.released_at is not null as is_public,
      r.state = 'released' and (p.title, p.text, p.title_fr, p.text_fr) is distinct from (b.title_ar, b.text_ar, b.title_fr, b.text_fr) as is_reworded,
      coalesce((select json_agg(json_build_object('id', d.id, 'nameAr', d.name_ar, 'nameFr', d.name_fr) order by d.name_ar)
        from district d where d.command_id = b.command_id and d.id = any(b.district_ids)), '[]') as districts
    from briefing b
    left join public_record.briefing p on p.command_id = b.command_id and p.id = b.id
    left join lateral (select r.state, r.refusal from release r
      where r.command_id = b.command_id and r.subject_id = b.id and r.subject_kind = 'briefing' and r.state <> 'replaced'
      order by r.id desc limit 1) r on true
    where b.command_id = ${commandId} ${ref ? db`and b.ref = ${ref}` : db``}
    order by not (b.state = 'sent' and coalesce(b.review_on < ${today}, false)), b.drafted_at desc, b.id desc limit ${limit} offset ${offset}`
}

export async function countOverdue(db: Db, commandId: string, today: Day): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*)::int as n from briefing where command_id = ${commandId} and state = 'sent' and review_on < ${today}`
  return row!.n
}
