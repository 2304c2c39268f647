import type { Db } from '../../platform/db/connection.ts'
import type { Audience } from '../searchable.ts'
import { sources, type Texts, type Which } from './sources.ts'
import { tablesOf } from './tables.ts'

/** Brings the texts of some records, or of all of a kind, to what these now say. */
export async function refreshTexts(db: Db, audience: Audience, subject: string, which: Which): Promise<void> {
  const texts = sources[subject]?.[audience]
  if (texts) await refresh(db, audience, texts, which)
}

/** A text that is not said any more goes; one that says the same is left alone. */
async function refresh(db: Db, audience: Audience, texts: Texts, which: Which): Promise<void> {
  const table = db(tablesOf[audience].searchable)
  const { commandId, ids } = which
  await db`
    with said as materialized (${texts(db, which)}), gone as (
      delete from ${table} s where command_id = ${commandId} ${ids ? db`and id = any(${ids}::uuid[])` : db`and kind in (select kind from said)`}
        and not exists (select 1 from said where said.kind = s.kind and said.id = s.id)
    )
    insert into ${table} as s (command_id, kind, id, ref, title, body, names, place_ar, place_fr, category_id, state, day, readers)
    select ${commandId}, kind, id, ref, title, body, names, place_ar, place_fr, category_id, state, day, readers from said
    on conflict (command_id, kind, id) do update set ref = excluded.ref, title = excluded.title, body = excluded.body, names = excluded.names,
      place_ar = excluded.place_ar, place_fr = excluded.place_fr, category_id = excluded.category_id, state = excluded.state,
      day = excluded.day, readers = excluded.readers
    where (s.ref, s.title, s.body, s.names, s.place_ar, s.place_fr, s.category_id, s.state, s.day, s.readers) is distinct from
      (excluded.ref, excluded.title, excluded.body, excluded.names, excluded.place_ar, excluded.place_fr, excluded.category_id,
        excluded.state, excluded.day, excluded.readers)`
}

/** What was signed: a release says of which record. */
export async function subjectsOfReleases(db: Db, commandId: string, ids: readonly string[]): Promise<{ kind: string; id: string }[]> {
  return db<{ kind: string; id: string }[]>`
    select case when demand_id is null then 'meeting' else 'demand' end as kind, coalesce(demand_id, subject_id) as id
    from release where command_id = ${commandId} and id = any(${ids}::uuid[])`
}
