import { lexiconOf } from '../../src/demands/lexicon.ts'
import type { Lexicon } from '../../src/demands/similar.ts'
import { newId } from '../../src/platform/ids.ts'
import { testDatabase } from '../../test/database.ts'

/** The words that Qurb ships, as a command finds them before it changes any. */
export async function shippedLexicon(): Promise<Lexicon> {
  const { db, close } = await testDatabase()
  try {
    return await lexiconOf(db, newId())
  } finally {
    await close()
  }
}
