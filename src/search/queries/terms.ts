import type { Db } from '../../platform/db/connection.ts'
import type { Audience } from '../searchable.ts'
import { tablesOf } from './tables.ts'

/** A stem by which the nth word of a question is met. */
export interface Term {
  readonly nth: number
  readonly stem: string
  /** Asked itself; said for the same thing; or written almost alike. */
  readonly way: 'own' | 'lexicon' | 'near'
  readonly texts: number
  /** As the stem is mostly written. */
  readonly word: string | null
}

export interface Terms {
  readonly terms: Term[]
  /** How many texts there are, and how many stems each has in the middle. */
  readonly size: number
  readonly mean: number
}

/** Stems of a text, before they were counted for the first time. */
const usual = 20

/**
 * All by which the words of a question are met. A rare word that the lexicon does not know also meets the words of the record that differ by a
 * slip (one letter, or two that changed places); any word meets those that differ by a long vowel (طريق and طرق).
 */
export async function listTerms(db: Db, audience: Audience, commandId: string, stems: readonly string[]): Promise<Terms> {
  const { word, size } = tablesOf[audience]
  const rows = await db<(Term & { size: number | null; mean: number | null })[]>`
    with asked as (
      select a.nth::int as nth, a.stem, coalesce(w.texts, 0) as texts, w.word
      from unnest(${[...stems]}::text[]) with ordinality a (stem, nth)
      left join ${db(word)} w on w.command_id = ${commandId} and w.stem = a.stem
    ), lexicon as materialized (
      select stem, meaning_stem from lexicon_word w
      where not exists (select 1 from lexicon_change c where c.command_id = ${commandId} and c.word = w.word)
      union all
      select stem, meaning_stem from lexicon_change where command_id = ${commandId} and meaning is not null
    ), meant as (
      select a.nth, l.meaning_stem from asked a join lexicon l on l.stem = a.stem or l.meaning_stem = a.stem
      union
      select a.nth, l.meaning_stem from asked a join lexicon l
        on a.texts = 0 and length(a.stem) > 4 and a.stem !~ '[0-9]' and levenshtein_less_equal(l.stem, a.stem, 1) = 1
      where not exists (select 1 from lexicon k where a.stem in (k.stem, k.meaning_stem))
    ), said as (
      select m.nth, l.stem from meant m join lexicon l using (meaning_stem) union select nth, meaning_stem from meant
    ), near as (
      select a.nth, n.stem, n.texts, n.word from asked a cross join lateral (
        select w.stem, w.texts, w.word from ${db(word)} w
        where w.command_id = ${commandId} and w.slips && ar_slips(a.stem) and w.stem <> a.stem
          and greatest(length(w.stem), length(a.stem)) >= 4 and least(length(w.stem), length(a.stem)) >= 3
          and abs(length(w.stem) - length(a.stem)) <= 1 and w.stem !~ '[0-9]' and a.stem !~ '[0-9]'
          and (left(w.stem, 1) = left(a.stem, 1) and translate(w.stem, 'اوي', '') = translate(a.stem, 'اوي', '') or (w.texts > a.texts
            and a.texts <= 2 + (select coalesce(max(texts), 0) from ${db(size)} where command_id = ${commandId}) / 50000
            and not exists (select 1 from meant m where m.nth = a.nth)))
        order by w.texts desc, w.stem limit 4) n
    ), met as (
      select nth, stem, 'own' as way, texts, word from asked
      union all
      select s.nth, s.stem, 'lexicon', coalesce(w.texts, 0), w.word
      from said s join asked a using (nth) left join ${db(word)} w on w.command_id = ${commandId} and w.stem = s.stem where s.stem <> a.stem
      union all
      select nth, stem, 'near', texts, word from near n
      where not exists (select 1 from said s where s.nth = n.nth and s.stem = n.stem)
    )
    select met.*, s.texts as size, s.mean from met left join ${db(size)} s on s.command_id = ${commandId} order by nth, way desc, texts desc`
  const terms = rows.map(({ nth, stem, way, texts, word }) => ({ nth, stem, way, texts, word }))
  return { terms, size: rows[0]?.size ?? 0, mean: rows[0]?.mean ?? usual }
}
