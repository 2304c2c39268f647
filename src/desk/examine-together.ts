import * as v from 'valibot'
import { qualifyDemand } from '../demands/qualify-demand.ts'
import { anyOf, defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { listSelected } from './queries/selection.ts'
import { refuse } from './refusal.ts'
import { together } from './together.ts'

/** What is said once for all of them. */
const forAll = ['categoryId', 'answerOfficeId', 'overrule']
const text = v.optional(v.string(refuse.key('invalid')), '')

/** Takes several demands on at once, for one subject and one office, each in its own words for everyone: all that were selected, or none. */
export const examineTogether = defineAction({
  id: 'desk.examine-together',
  input: v.object({
    ref: input.refs,
    categoryId: text,
    answerOfficeId: text,
    /** Why the rules would have it elsewhere. */
    overrule: text,
    /** By reference. */
    texts: v.record(v.string(), text),
  }),
  find: async ({ db, actor }, { ref }) => {
    const selected = await listSelected(db, actor.commandId, ref)
    if (selected.length < ref.length) throw refuse('missing', 'demandUnknown')
    return selected
  },
  may: anyOf('cell'),
  run: async (context, selected, { categoryId, answerOfficeId, overrule, texts }) => {
    await together(
      selected,
      ({ id, ref }) => qualifyDemand(context, { demandId: id, categoryId, answerOfficeId, overrule, publicText: texts[ref] ?? '' }),
      ({ ref }, field) => (field && forAll.includes(field) ? field : `text.${ref}`),
    )
    return { examined: selected.length }
  },
  note: (_selected, { ref, categoryId, answerOfficeId }, { examined }) => ({
    subject: `demand:${ref[0]}`,
    facts: { examined, categoryId, answerOfficeId },
  }),
})
