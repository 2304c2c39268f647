import type { Db } from '../platform/db/connection.ts'
import { listMeanings } from './queries/lexicon.ts'
import type { Lexicon } from './similar.ts'

/** What the words of dialect and of French mean to this command, for comparing demands. Everyone may read it. */
export async function lexiconOf(db: Db, commandId: string): Promise<Lexicon> {
  const rows = await listMeanings(db, commandId)
  return new Map(rows.map(({ word, meaning }) => [word, meaning]))
}
