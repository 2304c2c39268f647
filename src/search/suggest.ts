import type { Db } from '../platform/db/connection.ts'
import { wordsFrom } from './queries/vocabulary.ts'
import type { Audience } from './searchable.ts'
import { normalise } from './stem.ts'

const most = 6

/** How the last word of `typed` may go on, each with what stands before it. */
export async function suggest(db: Db, audience: Audience, commandId: string, typed: string): Promise<string[]> {
  const [, before = '', last = ''] = /^(.*?)(\S*)$/su.exec(typed.slice(0, 120).replaceAll('\0', '')) ?? []
  const stem = normalise(last).replace(/^(?:وال|بال|لل|ال)(?=\p{L}{2})/u, '')
  if ([...stem].length < 2) return []
  const words = await wordsFrom(db, audience, commandId, stem, most)
  return words.map((word) => before + word)
}
