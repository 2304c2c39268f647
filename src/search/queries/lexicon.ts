import type { Db } from '../../platform/db/connection.ts'

export interface LexiconWord {
  readonly word: string
  readonly meaning: string
  /** Added or given another meaning by this command. */
  readonly own: boolean
}

export interface LexiconMeaning {
  readonly meaning: string
  readonly words: readonly LexiconWord[]
}

/** What counts for one command, by meaning; only what `like` occurs in, if given. */
export async function listLexicon(db: Db, commandId: string, like: string): Promise<LexiconMeaning[]> {
  const rows = await db<LexiconWord[]>`
    with effective as (
      select word, meaning, false as own from lexicon_word w
      where not exists (select 1 from lexicon_change c where c.command_id = ${commandId} and c.word = w.word)
      union all
      select word, meaning, true from lexicon_change where command_id = ${commandId} and meaning is not null
    )
    select word, meaning, own from effective where ${like} = '' or meaning in (
      select meaning from effective where strpos(ar_norm(word), ar_norm(${like})) > 0 or strpos(ar_norm(meaning), ar_norm(${like})) > 0)
    order by meaning, word`
  return [...Map.groupBy(rows, ({ meaning }) => meaning)].map(([meaning, words]) => ({ meaning, words }))
}

/** Words that the command has taken out. */
export async function listRemoved(db: Db, commandId: string): Promise<{ word: string; meaning: string }[]> {
  return db<{ word: string; meaning: string }[]>`
    select c.word, w.meaning from lexicon_change c join lexicon_word w on w.word = c.word
    where c.command_id = ${commandId} and c.meaning is null order by c.word`
}

export async function meaningOf(db: Db, commandId: string, word: string): Promise<string | null> {
  const [row] = await db<{ meaning: string | null }[]>`
    select coalesce((select jsonb_build_array(meaning) from lexicon_change where command_id = ${commandId} and word = ${word}),
      (select jsonb_build_array(meaning) from lexicon_word where word = ${word})) ->> 0 as meaning`
  return row!.meaning
}

/** A second change of the same word waits for the first. */
export async function changeWord(db: Db, commandId: string, word: string, meaning: string | null): Promise<void> {
  await db`
    insert into lexicon_change (command_id, word, meaning) values (${commandId}, ${word}, ${meaning})
    on conflict (command_id, word) do update set meaning = excluded.meaning`
}

/** Holds the lexicon of a command against a second change at the same time, until the end of this one. */
export async function lockLexicon(db: Db, commandId: string): Promise<void> {
  await db`select pg_advisory_xact_lock(hashtext('lexicon'), hashtext(${commandId}))`
}
