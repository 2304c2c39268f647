import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { mayPlan } from './permissions.ts'
import { lockCommand } from './queries/teams.ts'
import { saveMatrix } from './queries/travel.ts'
import { refuse } from './refusal.ts'
import { matrixSources } from './travel/matrix.ts'

const minutes = v.pipe(v.number(refuse.key('matrixMinutes')), v.minValue(-1), v.maxValue(1440))
const matrix = v.pipe(
  v.object({
    mode: input.mode,
    source: v.picklist(matrixSources, refuse.key('matrixEmpty')),
    places: v.pipe(v.array(v.string(), refuse.key('matrixEmpty')), v.minLength(1, refuse.key('matrixEmpty')), v.maxLength(1500)),
    minutes: v.array(v.array(minutes)),
  }),
  v.check(({ places, minutes }) => [minutes, ...minutes].every((row) => row.length === places.length), refuse.key('matrixEmpty')),
)

/** Keeps travel times that were read from a file or asked of a router, in place of those of the same modes before. */
export const keepTravelTimes = defineAction({
  id: 'presence.keep-travel-times',
  input: v.object({ matrices: v.pipe(v.array(matrix, refuse.key('matrixEmpty')), v.minLength(1, refuse.key('matrixEmpty'))) }),
  find: ({ db, actor }) => lockCommand(db, actor.commandId),
  may: mayPlan,
  run: async ({ db, actor, now }, _found, { matrices }) => {
    for (const one of matrices) await saveMatrix(db, actor.commandId, one, now())
  },
  note: (_found, { matrices }) => ({
    subject: 'presence-travel:matrix',
    facts: { source: matrices[0]!.source, modes: matrices.map(({ mode }) => mode).join(' ') },
  }),
})
