import type { Db } from '../../platform/db/connection.ts'
import type { Audience } from '../searchable.ts'
import { tablesOf } from './tables.ts'

/** The newest texts show how a word is written. */
const shown = 20_000

/** Counts in how many texts each stem stands. Between two counts new words are found all the same; only their rarity is not known. */
export async function countStems(db: Db, audience: Audience, commandId: string): Promise<void> {
  const { searchable, word, size } = tablesOf[audience]
  const [texts, words, sizes] = [db(searchable), db(word), db(size)]
  await db`
    insert into ${sizes} (command_id, texts, mean)
    select ${commandId}, count(*), coalesce(avg(length(ts_filter(stems, '{d}'))), 1) from ${texts} where command_id = ${commandId}
    on conflict (command_id) do update set texts = excluded.texts, mean = excluded.mean`
  await db`
    with counted as materialized (
      select stem, count(*) as texts from ${texts} s cross join lateral unnest(tsvector_to_array(s.stems)) stem
      where s.command_id = ${commandId} and stem not like '+%' group by stem
    ), gone as (
      delete from ${words} w where command_id = ${commandId} and not exists (select 1 from counted c where c.stem = w.stem)
    )
    insert into ${words} as w (command_id, stem, texts) select ${commandId}, stem, texts from counted
    on conflict (command_id, stem) do update set texts = excluded.texts where w.texts <> excluded.texts`
}

/** Gives each stem the word as which it is mostly written. */
export async function nameStems(db: Db, audience: Audience, commandId: string): Promise<void> {
  const { searchable, word } = tablesOf[audience]
  await db`
    with newest as (
      select title || ' ' || body || ' ' || names as text from ${db(searchable)}
      where command_id = ${commandId} order by day desc nulls last limit ${shown}
    ), written as (
      select word, count(*) as times from newest cross join lateral
        regexp_split_to_table(regexp_replace(lower(text), '[\u064B-\u065F\u0670\u0640]', '', 'g'), '[^\u0621-\u06FFa-z0-9\u00C0-\u024F\u2D30-\u2D7F]+') word
      where word <> '' group by word
    ), mostly as (
      select distinct on (stem) stem collate "C" as stem, word from written cross join lateral ar_stem(word) stem order by stem, times desc, word
    )
    update ${db(word)} w set word = m.word from mostly m
    where w.command_id = ${commandId} and w.stem = m.stem and w.word is distinct from m.word`
}

/** Words that go on as `stem` begins, the most frequent first. */
export async function wordsFrom(db: Db, audience: Audience, commandId: string, stem: string, limit: number): Promise<string[]> {
  const rows = await db<{ word: string }[]>`
    select word from ${db(tablesOf[audience].word)}
    where command_id = ${commandId} and stem like ${`${stem.replace(/[%_\\]/g, '\\$&')}%`} and word is not null
    order by texts desc, stem limit ${limit}`
  return rows.map(({ word }) => word)
}

/** How many texts were counted last; nothing before the first count. */
export async function sizeOf(db: Db, audience: Audience, commandId: string): Promise<number | undefined> {
  const [row] = await db<{ texts: number }[]>`select texts from ${db(tablesOf[audience].size)} where command_id = ${commandId}`
  return row?.texts
}
