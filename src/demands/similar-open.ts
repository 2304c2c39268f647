import type { Context } from '../platform/context.ts'
import { openDemandsLike } from '../search/open-demands.ts'
import { readerLabels } from '../search/searchable.ts'
import { lexiconOf } from './lexicon.ts'
import { findComparable, listComparable, type OpenDemand } from './queries/comparable.ts'
import { type Comparable, type Similar, similarTo } from './similar.ts'

/** So many are found by their words before they are compared. */
const MOST_FOUND = 150

/** For each of these, which are of one place, the open demands that may ask for the same, of all there are: for the cell alone. */
export async function similarOpen(
  { db, actor }: Context,
  subjects: readonly Comparable[],
  except?: string,
): Promise<Similar<OpenDemand>[][]> {
  const found = new Set<string>()
  const readers = { commandId: actor.commandId, readers: readerLabels(actor) }
  for (const { text, placeNames } of subjects)
    for (const id of await openDemandsLike(db, 'desk', readers, [text, ...placeNames].join(' '), MOST_FOUND)) found.add(id)
  const comparable = await listComparable(db, actor.commandId, { found: [...found], location: subjects[0]?.location })
  const open = comparable.filter(({ id }) => id !== except)
  const [lexicon, young] = [await lexiconOf(db, actor.commandId), open.filter((one) => one.young)]
  return subjects.map((subject) => similarTo(subject, open, lexicon, young))
}

/** The same for one that is on record and waits for its examination. */
export async function similarToDemand(context: Context, id: string): Promise<Similar<OpenDemand>[]> {
  const subject = await findComparable(context.db, context.actor.commandId, id)
  const [similar] = await similarOpen(context, [subject], id)
  return similar!
}
