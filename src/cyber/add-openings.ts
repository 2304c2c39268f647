import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { kinds } from './kind.ts'
import { least } from './openings.ts'
import { addToMonth } from './queries.ts'
import { refuse } from './refusal.ts'

const batch = v.pipe(
  v.record(v.picklist(kinds, refuse.key('invalid')), v.pipe(v.number(), v.integer(), v.minValue(1))),
  v.check((openings) => sumOf(openings) >= least, refuse.key('invalid')),
)

/** Writes a batch of openings down: how often, in which month, and nothing else. */
export const addOpenings = defineAction({
  id: 'cyber.add-openings',
  input: v.object({ openings: batch }),
  find: async () => null,
  may: ({ system }) => system === true,
  run: async ({ db, actor, now }, _found, { openings }) => {
    const month = dayOf(now()).slice(0, 7)
    await addToMonth(db, actor.commandId, month, openings)
    return { month }
  },
  note: (_found, { openings }, { month }) => ({ subject: `cyber-openings:${month}`, facts: { n: sumOf(openings) } }),
})

function sumOf(openings: Readonly<Record<string, number>>): number {
  return Object.values(openings).reduce((one, other) => one + other, 0)
}
