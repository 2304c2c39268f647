import type { Db } from '../../platform/db/connection.ts'

/** The words of the lexicon as this command has them, folded as texts are. */
export async function listMeanings(db: Db, commandId: string): Promise<{ word: string; meaning: string }[]> {
  return db<{ word: string; meaning: string }[]>`
    select ar_norm(word) as word, ar_norm(meaning) as meaning from lexicon_word w
    where not exists (select 1 from lexicon_change c where c.command_id = ${commandId} and c.word = w.word)
    union all
    select ar_norm(word), ar_norm(meaning) from lexicon_change where command_id = ${commandId} and meaning is not null`
}
