import type { Comparable } from '../../demands/similar.ts'
import type { Db } from '../../platform/db/connection.ts'
import { overStates } from '../../public-record/demand.ts'

/** A demand that everyone can read and that is still open. Only words and the district are compared: closeness to an exact spot would betray it. */
export interface OpenPublic extends Comparable {
  readonly ref: string
  /** Whether it is of the youngest, by which rarity is reckoned. */
  readonly young: boolean
  readonly districtAr: string | null
  readonly districtFr: string | null
}

const most = 300

/**
 * Those that were found by their words, and the youngest.
 * @param db the role that sees only what is released
 */
export async function listOpenPublic(db: Db, commandId: string, found: readonly string[]): Promise<OpenPublic[]> {
  const open = db`command_id = ${commandId} and released_at is not null and state <> all(${overStates})`
  return db<OpenPublic[]>`
    with chosen as (
      select id, bool_or(young) as young from (
        select id, true as young from (
          select id from public_record.demand where ${open} order by asked_on desc, ref desc limit ${most}) y
        union all select id, false from unnest(${[...found]}::uuid[]) f (id)) any_way group by id
    )
    select ref, text, ar_norm(text) as folded, young, district_ar, district_fr,
      array_remove(array[district_ar], null) as place_names, array_remove(array[ar_norm(district_ar)], null) as places
    from chosen join public_record.demand using (id) where ${open} order by asked_on desc, ref desc`
}

export async function foldAll(db: Db, texts: readonly string[]): Promise<string[]> {
  const rows = await db<{ folded: string }[]>`
    select ar_norm(t) as folded from unnest(${[...texts]}::text[]) with ordinality as u(t, n) order by n`
  return rows.map(({ folded }) => folded)
}
