import * as v from 'valibot'
import { acknowledgeDemand, ways } from '../demands/acknowledge-demand.ts'
import { anyOf, defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { listSelected } from './queries/selection.ts'
import { refuse } from './refusal.ts'
import { together } from './together.ts'

/** Notes for several demands that those who asked were told of their numbers: for all that were selected, or none. */
export const acknowledgeTogether = defineAction({
  id: 'desk.acknowledge-together',
  input: v.object({ ref: input.refs, way: v.picklist(ways, refuse.key('invalid')) }),
  find: async ({ db, actor }, { ref }) => {
    const selected = await listSelected(db, actor.commandId, ref)
    if (selected.length < ref.length) throw refuse('missing', 'demandUnknown')
    return selected
  },
  may: anyOf('cell'),
  run: async (context, selected, { way }) => {
    await together(
      selected,
      ({ id }) => acknowledgeDemand(context, { demandId: id, way }),
      ({ ref }) => ref,
    )
    return { acknowledged: selected.length }
  },
  note: (_selected, { ref, way }, { acknowledged }) => ({ subject: `demand:${ref[0]}`, facts: { acknowledged, way } }),
})
