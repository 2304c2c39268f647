import { mayRegister } from '../demands/permissions.ts'
import { type Actor, has, isOfService } from '../platform/actor.ts'
import type { Context } from '../platform/context.ts'
import type { DebtKind } from './debt.ts'
import { type Filter, pathTo, readFilter } from './filter.ts'
import type { InboxProps } from './pages/inbox-page.tsx'
import { mayReadAll, mayReadWorkload } from './permissions.ts'
import { listChoices } from './queries/choices.ts'
import { listFilters, type SavedFilter } from './queries/filters.ts'
import { listTakenOver } from './queries/handover.ts'
import { countByKind, countEach, listDebts } from './queries/inbox.ts'
import type { Reading } from './queries/owed.ts'
import { readingOf } from './reading.ts'

const size = 100

/** What is owed, as the address narrows it. The number of statements is the same for one line and for a thousand. */
export async function inboxOf(context: Context, query: Readonly<Record<string, string>>): Promise<InboxProps> {
  const { db, actor } = context
  const reading = await readingOf(context)
  const filter = readFilter(query)
  const offset = Math.min(Math.max(Number.parseInt(query.skip ?? '', 10) || 0, 0), 100_000)
  const found = await listDebts(db, reading, filter, { offset, size })
  const asker = has(actor, 'association')
  return {
    debts: found.slice(0, size),
    today: reading.today,
    filter,
    kinds: await countByKind(db, reading, filter),
    saved: await savedOf(context, reading),
    choices: asker ? [] : await listChoices(db, actor.commandId),
    newer: offset > 0 ? pathTo(filter, { skip: offset > size ? String(offset - size) : undefined }) : null,
    older: found.length > size ? pathTo(filter, { skip: String(offset + size) }) : null,
    reader: {
      asker,
      mayRegister: mayRegister(actor),
      mayReadAll: mayReadAll(actor),
      mayReadWorkload: mayReadWorkload(actor),
      together: togetherFor(actor),
      mayReassign: has(actor, 'cell'),
    },
    takenOver: isOfService(actor) ? await listTakenOver(db, actor, reading.today) : [],
  }
}

export interface CountedFilter extends SavedFilter {
  filter: Filter
  n: number
}

async function savedOf({ db, actor }: Context, reading: Reading): Promise<CountedFilter[]> {
  const saved = await listFilters(db, actor, isOfService(actor))
  const filters = saved.map(({ query }) => readFilter(Object.fromEntries(new URLSearchParams(query))))
  const counts = await countEach(db, reading, filters)
  return saved.map((one, nth) => ({ ...one, filter: filters[nth]!, n: counts[nth]! }))
}

/** What this person may do to many at once. */
function togetherFor(actor: Actor): DebtKind[] {
  return [...(has(actor, 'cell') ? (['examine', 'close'] as const) : []), ...(actor.officeIds.length > 0 ? (['answer'] as const) : [])]
}
