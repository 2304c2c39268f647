import type { Lexicon } from '../../src/demands/similar.ts'
import { testDatabase } from '../../test/database.ts'

/** The words that Qurb ships, as a command finds them before it changes any; none where no lexicon is shipped. */
export async function shippedLexicon(): Promise<Lexicon> {
  const { db, close } = await testDatabase()
  try {
    const [there] = await db<{ there: boolean }[]>`select to_regclass('lexicon_word') is not null as there`
    if (!there!.there) return new Map()
    const rows = await db<{ word: string; meaning: string }[]>`select ar_norm(word) as word, ar_norm(meaning) as meaning from lexicon_word`
    return new Map(rows.map(({ word, meaning }) => [word, meaning]))
  } finally {
    await close()
  }
}
