import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { heldBy, holderOf, mayMarkFor } from './holder.ts'
import { sortMarks } from './mark-input.ts'
import { refuse } from './refusal.ts'
import { takeMarks } from './take-marks.ts'

/** Takes what a phone has kept, as often as it sends it. */
export const markVisits = defineAction({
  id: 'sheets.mark-visits',
  input: v.object({
    ...heldBy,
    marks: v.pipe(v.array(v.unknown(), refuse.key('invalid')), v.maxLength(500, refuse.key('invalid'))),
  }),
  find: (context, input) => holderOf(context, input, true),
  may: mayMarkFor,
  run: async (context, { team }, { marks }) => {
    const { good, refused } = sortMarks(marks)
    const taken = await takeMarks(context, team.id, good)
    return { added: taken.added, refused: [...refused, ...taken.refused] }
  },
  note: ({ team }, _input, { added }) => ({ subject: `presence-team:${team.id}`, facts: { marks: added } }),
})
