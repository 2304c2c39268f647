import * as v from 'valibot'
import { closeUnheard } from '../demands/close-unheard.ts'
import { anyOf, defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { listSelected } from './queries/selection.ts'
import { refuse } from './refusal.ts'
import { together } from './together.ts'

/** Closes several demands that those who asked have left without a word: all that were selected, or none. */
export const closeTogether = defineAction({
  id: 'desk.close-together',
  input: v.object({ ref: input.refs }),
  find: async ({ db, actor }, { ref }) => {
    const selected = await listSelected(db, actor.commandId, ref)
    if (selected.length < ref.length) throw refuse('missing', 'demandUnknown')
    return selected
  },
  may: anyOf('cell'),
  run: async (context, selected) => {
    await together(
      selected,
      ({ id }) => closeUnheard(context, { demandId: id }),
      ({ ref }) => ref,
    )
    return { closed: selected.length }
  },
  note: (_selected, { ref }, { closed }) => ({ subject: `demand:${ref[0]}`, facts: { closed } }),
})
