import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { isDay } from '../platform/words/dates.ts'
import { exportKinds } from './kind.ts'
import { mayExport } from './permissions.ts'
import { refuse } from './refusal.ts'

export const formats = ['csv', 'xlsx'] as const
export type Format = (typeof formats)[number]

const day = v.optional(
  v.union(
    [
      v.pipe(
        v.literal(''),
        v.transform(() => undefined),
      ),
      v.pipe(v.string(refuse.key('dayUnreadable')), v.check(isDay, refuse.key('dayUnreadable'))),
    ],
    refuse.key('dayUnreadable'),
  ),
)

/** Lets a person take the record along as a table, and notes who took what. The rows are sent afterwards, as they are read. */
export const exportTable = defineAction({
  id: 'exchange.export-table',
  input: v.object({
    kind: v.picklist(exportKinds, refuse.key('kindMissing')),
    format: v.picklist(formats, refuse.key('formatMissing')),
    from: day,
    to: day,
  }),
  find: async () => null,
  may: (actor, _found, { kind }) => mayExport(actor, kind),
  run: async (_context, _found, { from, to, ...wanted }) => {
    if (from && to && to < from) throw refuse('invalid', 'endsBefore', { to: 'endsBefore' })
    return { ...wanted, from, to }
  },
  note: (_found, { kind, format, from = null, to = null }) => ({ subject: `export:${kind}`, facts: { format, from, to } }),
})
