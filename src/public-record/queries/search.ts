import type { Db } from '../../platform/db/connection.ts'
import { type DemandFilter, matching, type PublicDemand, selectDemands } from './demands.ts'

export interface Found {
  demands: PublicDemand[]
  /** How many fit, of which the nearest are in `demands`. */
  total: number
  /** The stems that were looked for. */
  stems: string[]
}

/**
 * Demands that share a word with `words`, the nearest first: BM25 over the stems of what is released. A stem also meets those of the record that
 * differ by one letter when it is rare (a slip), or when the letter is a long vowel (طريق and طرق), at half the weight.
 */
export async function searchDemands(db: Db, commandId: string, words: string, filter: DemandFilter, limit: number): Promise<Found> {
  const rows = await db<(PublicDemand & { total: number; stems: string[] })[]>`
    with vocabulary as materialized (
      select word as stem, ndoc from ts_stat(format('select search from public_record.demand where command_id = %L', ${commandId}::text))
    ), asked as (
      select stem, coalesce(ndoc, 0) as ndoc
      from unnest(tsvector_to_array(to_tsvector('simple', ar_stem(${words})))) stem left join vocabulary using (stem)
    ), near as (
      select stem, 1.0 as weight from asked where ndoc > 0
      union all
      select v.stem, 0.5 from asked a join vocabulary v on v.stem <> a.stem and v.stem !~ '[0-9]' and a.stem !~ '[0-9]'
        and least(length(v.stem), length(a.stem)) >= 3 and greatest(length(v.stem), length(a.stem)) >= 4
        and abs(length(v.stem) - length(a.stem)) <= 1 and levenshtein_less_equal(v.stem, a.stem, 1) <= 1
        and (a.ndoc <= 2 or translate(v.stem, 'اوي', '') = translate(a.stem, 'اوي', ''))
    ), size as (
      select count(*) as n, avg(length(search)) as stems from public_record.demand where command_id = ${commandId}
    ), term as (
      select stem, max(weight) * ln(1 + (size.n - ndoc + 0.5) / (ndoc + 0.5)) as idf
      from near join vocabulary using (stem) cross join size group by stem, ndoc, size.n
    ), hit as (
      select d.id, sum(term.idf * cardinality(u.positions) * 2.2
        / (cardinality(u.positions) + 1.2 * (0.25 + 0.75 * length(d.search) / size.stems))) as score
      from public_record.demand d cross join size cross join lateral unnest(d.search) u join term on term.stem = u.lexeme
      where d.command_id = ${commandId}
        and d.search @@ (select string_agg(quote_literal(stem), ' | ')::tsquery from term) ${matching(db, commandId, filter)}
      group by d.id
    ), best as (
      select id, score, count(*) over () as total from hit order by score desc, id limit ${limit}
    )
    select found.*, best.total, (select array_agg(stem) from term) as stems
    from best join (${selectDemands(db)} where d.command_id = ${commandId}) found using (id)
    order by best.score desc, found.ref`
  return { demands: rows, total: rows[0]?.total ?? 0, stems: rows[0]?.stems ?? [] }
}

/** Those of `words` that have one of `stems`. */
export async function wordsWithStem(db: Db, words: readonly string[], stems: readonly string[]): Promise<Set<string>> {
  const rows = await db<{ word: string }[]>`
    select word from unnest(${[...words]}::text[]) word where string_to_array(ar_stem(word), ' ') && ${[...stems]}::text[]`
  return new Set(rows.map(({ word }) => word))
}
