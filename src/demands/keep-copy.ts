import type { Context } from '../platform/context.ts'
import type { Day } from '../platform/words/dates.ts'
import { addEntry, copyDemand, type EntryKind } from '../public-record/copies.ts'
import type { Demand } from './demand.ts'
import { associationNames, demandFacts, type Names, namesOf } from './queries/register.ts'

interface Event {
  kind: EntryKind
  day: Day
  /** Shown only after two persons have signed it. */
  text?: string | undefined
  dueOn?: Day
  detail?: string | undefined
  /** Said in the name of those who asked, even where the cell writes it down for them. */
  byAsker?: boolean
  /** Said by a body outside of the command. */
  by?: Names | undefined
}

/** Hands what changed to the public record, in the transaction of the act: its facts, and what happened. */
export async function keepCopy(context: Context, demand: Demand, { byAsker = false, by, ...event }: Event): Promise<void> {
  const { db, actor } = context
  await copyDemand(context, await demandFacts(db, actor.commandId, demand.id))
  const names = by ?? (byAsker ? await askerNames(context, demand) : await namesOf(db, actor))
  await addEntry(context, { ...event, demandId: demand.id, ref: demand.ref, actor: names })
}

async function askerNames({ db, actor }: Context, { associationId }: Demand) {
  return associationId ? associationNames(db, actor.commandId, associationId) : undefined
}
