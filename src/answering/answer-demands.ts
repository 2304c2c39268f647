import * as v from 'valibot'
import { answerDemand } from '../demands/answer-demand.ts'
import { fillIn } from '../demands/template.ts'
import { defineAction } from '../platform/action.ts'
import { listAnswerable } from './queries.ts'
import { refuse } from './refusal.ts'

/** More would not be read one by one by whoever signs. */
const MOST = 50

/**
 * One answer to several demands: each gets it in its own words of place and asker, its own entry and its own signatures. All of them or none:
 * what is wrong is said at the reference of the demand that it is wrong with.
 */
export const answerDemands = defineAction({
  id: 'answering.answer-demands',
  input: v.object({
    refs: v.pipe(
      v.union([
        v.array(v.string()),
        v.pipe(
          v.string(refuse.key('nothingChosen')),
          v.transform((one) => [one]),
        ),
      ]),
      v.transform((refs) => [...new Set(refs)]),
      v.minLength(1, refuse.key('nothingChosen')),
      v.maxLength(MOST, refuse.key('tooMany')),
    ),
    text: v.pipe(
      v.string(refuse.key('textMissing')),
      v.trim(),
      v.minLength(10, refuse.key('textMissing')),
      v.maxLength(1500, refuse.key('textTooLong')),
    ),
    answer: v.record(v.string(), v.any()),
  }),
  find: async ({ db, actor }, { refs }) => listAnswerable(db, actor.commandId, refs),
  may: ({ officeIds }, demands) =>
    officeIds.length > 0 && demands.every(({ officeId }) => officeId !== null && officeIds.includes(officeId)),
  run: async (context, demands, { refs, text, answer }) => {
    const missing = refs.filter((ref) => !demands.some((demand) => demand.ref === ref))
    if (missing.length > 0) throw refuse('invalid', 'refUnknown', { [missing[0]!]: 'refUnknown' })
    if (new Set(demands.map(({ categoryId }) => categoryId)).size > 1)
      throw refuse('invalid', 'differentSubjects', { refs: 'differentSubjects' })
    for (const demand of demands) {
      if (demand.state !== 'qualified' && demand.state !== 'contested')
        throw refuse('conflict', 'notToAnswer', { [demand.ref]: 'notToAnswer' })
    }
    for (const { id, ...values } of demands) await answerDemand(context, { ...answer, demandId: id, text: fillIn(text, values) })
    return { count: demands.length }
  },
  note: (_demands, { refs, answer }) => ({ subject: `demands:${refs[0]}`, facts: { count: refs.length, kind: String(answer.kind ?? '') } }),
})
