import * as v from 'valibot'
import { reassignDemand } from '../demands/reassign-demand.ts'
import { anyOf, defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { listSelected } from './queries/selection.ts'
import { refuse } from './refusal.ts'
import { together } from './together.ts'

/** Gives several demands that wait for their answer to another office, for one reason: all that were selected, or none. */
export const reassignTogether = defineAction({
  id: 'desk.reassign-together',
  input: v.object({
    ref: input.refs,
    officeId: v.pipe(v.string(refuse.key('officeUnknown')), v.uuid(refuse.key('officeUnknown'))),
    reason: v.optional(v.string(refuse.key('invalid')), ''),
  }),
  find: async ({ db, actor }, { ref }) => {
    const selected = await listSelected(db, actor.commandId, ref)
    if (selected.length < ref.length) throw refuse('missing', 'demandUnknown')
    return selected
  },
  may: anyOf('cell'),
  run: async (context, selected, { officeId, reason }) => {
    await together(
      selected,
      ({ id }) => reassignDemand(context, { demandId: id, officeId, reason }),
      ({ ref }, field) => (field === 'reason' ? field : ref),
    )
    return { reassigned: selected.length }
  },
  note: (_selected, { ref, officeId }, { reassigned }) => ({ subject: `demand:${ref[0]}`, facts: { reassigned, officeId } }),
})
