import * as v from 'valibot'
import { answerKinds } from '../demands/demand.ts'
import { answeredStates, unknownIn } from '../demands/template.ts'
import { anyOf, defineAction } from '../platform/action.ts'
import { blocks, checkText } from '../public-record/check-text.ts'
import { insertTemplate, isCategory } from './queries.ts'
import { refuse } from './refusal.ts'

const text = (least: number, most: number) =>
  v.pipe(
    v.string(refuse.key('textMissing')),
    v.trim(),
    v.minLength(least, refuse.key('textMissing')),
    v.maxLength(most, refuse.key('textTooLong')),
  )

/** Keeps the beginning of an answer for all who answer. */
export const addTemplate = defineAction({
  id: 'answering.add-template',
  input: v.object({
    kind: v.picklist(answerKinds, refuse.key('kindMissing')),
    categoryId: v.optional(v.string(), ''),
    state: v.optional(v.picklist(['', ...answeredStates], refuse.key('stateUnknown')), ''),
    title: text(3, 80),
    text: v.pipe(
      text(10, 1500),
      v.check((written) => !checkText(written).some(blocks), refuse.key('personalTrace')),
      v.check((written) => unknownIn(written).length === 0, refuse.key('placeholderUnknown')),
    ),
  }),
  find: async () => null,
  may: anyOf('cell', 'administrator'),
  run: async ({ db, actor, newId }, _found, { categoryId, state, ...given }) => {
    if (categoryId && !(await isCategory(db, categoryId))) throw refuse('invalid', 'categoryUnknown', { categoryId: 'categoryUnknown' })
    const id = newId()
    await insertTemplate(db, actor.commandId, { id, categoryId: categoryId || null, state: state || null, ...given })
    return { id }
  },
  note: (_found, { kind, title }, { id }) => ({ subject: `answer-template:${id}`, facts: { kind, title } }),
})
