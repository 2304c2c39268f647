import type { Db } from '../../platform/db/connection.ts'
import type { Language } from '../../platform/words/language.ts'
import type { Kind, Subject } from '../follow.ts'

/** A subject that is there for everyone, with its name as readers know it: of a demand or a meeting what it is about. */
export interface NamedSubject extends Subject {
  readonly names: Readonly<Record<Language, string>>
}

type Row = Subject & { ar: string; fr: string | null; en: string | null; zgh: string | null }

/** Those of `subjects` that everyone may see, in the same order. */
export async function nameSubjects(db: Db, commandId: string, subjects: readonly Subject[]): Promise<NamedSubject[]> {
  const of = (kind: Kind) => subjects.filter((one) => one.kind === kind).map(({ subject }) => subject)
  const rows = await db<Row[]>`
    select 'demand' as kind, ref as subject, text as ar, null as fr, null as en, null as zgh from public_record.demand
    where command_id = ${commandId} and ref = any(${of('demand')}::text[]) and released_at is not null
    union all
    select 'meeting', ref, title, null, null, null from public_record.meeting
    where command_id = ${commandId} and ref = any(${of('meeting')}::text[]) and released_at is not null
    union all
    select 'series', id::text, name_ar, name_fr, null, null from public_record.series
    where command_id = ${commandId} and id::text = any(${of('series')}::text[]) and released_at is not null
    union all
    select 'district', name_ar, name_ar, name_fr, null, null from district
    where command_id = ${commandId} and name_ar = any(${of('district')}::text[])
    union all
    select 'category', id, name_ar, name_fr, name_en, name_zgh from public_record.category where id = any(${of('category')}::text[])`
  const known = new Map(rows.map((row) => [`${row.kind}:${row.subject}`, row]))
  return subjects.flatMap((one): NamedSubject[] => {
    if (one.kind === 'meetings') return one.subject === 'all' ? [{ ...one, names: { ar: '', fr: '', en: '', zgh: '' } }] : []
    const row = known.get(`${one.kind}:${one.subject}`)
    if (!row) return []
    const { ar, fr, en, zgh } = row
    return [{ ...one, names: { ar, fr: fr ?? ar, en: en ?? fr ?? ar, zgh: zgh ?? fr ?? ar } }]
  })
}

/** What lists of demands can be narrowed to: only what occurs in them. */
export async function listFollowable(db: Db, commandId: string): Promise<Subject[]> {
  return db<Subject[]>`
    select kind, subject from (
      select 'category' as kind, c.id as subject, c.position from public_record.category c
      where exists (select 1 from public_record.demand d where d.command_id = ${commandId} and d.category_id = c.id and d.released_at is not null)
      union all
      select 'district', name_ar, 0 from district where command_id = ${commandId}
      union all
      select 'series', id::text, 0 from public_record.series where command_id = ${commandId} and released_at is not null) s
    order by kind, position, subject`
}
