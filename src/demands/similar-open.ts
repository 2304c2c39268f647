import type { Context } from '../platform/context.ts'
import { lexiconOf } from './lexicon.ts'
import { listOpen, type OpenDemand } from './queries/comparable.ts'
import { type Comparable, type Similar, similarTo } from './similar.ts'

/** For each of these, which are not on record yet, the open demands that may ask for the same: for the cell alone. */
export async function similarOpen({ db, actor }: Context, subjects: readonly Comparable[]): Promise<Similar<OpenDemand>[][]> {
  const open = await listOpen(db, actor.commandId)
  const lexicon = await lexiconOf(db, actor.commandId)
  return subjects.map((subject) => similarTo(subject, open, lexicon))
}
