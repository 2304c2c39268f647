import type { Comparable } from '../../demands/similar.ts'
import type { Db } from '../../platform/db/connection.ts'

/** A demand that everyone can read and that is still open. Only words and the district are compared: closeness to an exact spot would betray it. */
export interface OpenPublic extends Comparable {
  readonly ref: string
  readonly districtAr: string | null
  readonly districtFr: string | null
}

const most = 500

/** @param db the role that sees only what is released */
export async function listOpenPublic(db: Db, commandId: string): Promise<OpenPublic[]> {
  return db<OpenPublic[]>`
    select d.ref, d.text, ar_norm(d.text) as folded, d.district_ar, d.district_fr,
      array_remove(array[d.district_ar], null) as place_names, array_remove(array[ar_norm(d.district_ar)], null) as places
    from public_record.demand d
    where d.command_id = ${commandId} and d.released_at is not null and d.state not in ('closed', 'inadmissible')
      and not exists (select 1 from public_record.lineage l where l.command_id = d.command_id and l.demand_id = d.id)
    order by d.asked_on desc, d.ref desc limit ${most}`
}

export async function foldAll(db: Db, texts: readonly string[]): Promise<string[]> {
  const rows = await db<{ folded: string }[]>`
    select ar_norm(t) as folded from unnest(${[...texts]}::text[]) with ordinality as u(t, n) order by n`
  return rows.map(({ folded }) => folded)
}
