import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { type DeadlineKind, deadlineKinds, longest, terms } from './deadline.ts'
import { mayDeclare } from './permissions.ts'
import { listDeadlines, lockCommand, upsertDeadline } from './queries.ts'
import { refuse } from './refusal.ts'

const amountOf = (kind: DeadlineKind) =>
  v.optional(
    v.pipe(
      v.string(refuse.key('amountInvalid')),
      v.trim(),
      v.regex(/^\d{1,3}$/, refuse.key('amountInvalid')),
      v.transform(Number),
      v.minValue(1, refuse.key('amountInvalid')),
      v.maxValue(longest[terms[kind].unit], refuse.key('amountTooLong')),
    ),
  )

type Amount = ReturnType<typeof amountOf>

/** Sets how long what is owed may take. What was given before stands: only days that are given from now on are counted so. */
export const setDeadlines = defineAction({
  id: 'calendar.set-deadlines',
  input: v.object(Object.fromEntries(deadlineKinds.map((kind) => [kind, amountOf(kind)])) as Record<DeadlineKind, Amount>),
  find: async ({ db, actor }) => lockCommand(db, actor.commandId),
  may: mayDeclare,
  run: async ({ db, actor }, _found, given) => {
    const own = new Map((await listDeadlines(db, actor.commandId)).map(({ kind, amount }) => [kind, amount]))
    const before = (kind: DeadlineKind) => own.get(kind) ?? terms[kind].amount
    const changed = deadlineKinds.filter((kind) => given[kind] !== undefined && given[kind] !== before(kind))
    if (changed.length === 0) throw refuse('conflict', 'nothingChanged')
    for (const kind of changed) await upsertDeadline(db, actor.commandId, kind, given[kind]!)
    return { changed }
  },
  note: (_found, given, { changed }) => ({
    subject: 'deadlines',
    facts: Object.fromEntries(changed.map((kind) => [kind, given[kind]!])),
  }),
})
