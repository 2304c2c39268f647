import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { checkNamed } from './check-named.ts'
import * as input from './input.ts'
import { mayEdit } from './permissions.ts'
import { findCategory, insertRule, lockRules } from './queries.ts'
import { refuse } from './refusal.ts'
import { conditions } from './rule.ts'
import { timeBands } from './time-band.ts'

/** Adds a rule at the end: of those that fit, the first decides. */
export const addRule = defineAction({
  id: 'routing.add-rule',
  input: v.object({
    categoryId: input.optional(v.string()),
    competence: input.optional(input.competence),
    districtId: input.optional(input.identity('districtUnknown')),
    timeBand: input.optional(v.picklist(timeBands, refuse.key('timeBandUnknown'))),
    officeId: input.identity('officeMissing'),
    partnerId: input.optional(input.identity('partnerUnknown')),
  }),
  find: async ({ db, actor }) => lockRules(db, actor.commandId),
  may: mayEdit,
  run: async (context, rules, { officeId, partnerId = null, ...fits }) => {
    const { db, actor } = context
    const { categoryId = null, competence = null, districtId = null, timeBand = null } = fits
    const rule = { id: context.newId(), position: (rules.at(-1)?.position ?? 0) + 1, categoryId, competence, districtId, timeBand }
    if (conditions.every((condition) => rule[condition] === null))
      throw refuse('invalid', 'fitsEverything', { categoryId: 'fitsEverything' })
    if (rules.some((one) => conditions.every((condition) => one[condition] === rule[condition]))) {
      throw refuse('conflict', 'ruleKnown', { categoryId: 'ruleKnown' })
    }
    if (categoryId && !(await findCategory(db, actor.commandId, categoryId))) {
      throw refuse('invalid', 'categoryUnknown', { categoryId: 'categoryUnknown' })
    }
    await checkNamed(context, 'district', districtId, 'districtId')
    await checkNamed(context, 'office', officeId, 'officeId')
    await checkNamed(context, 'partner', partnerId, 'partnerId')
    await insertRule(db, actor.commandId, { ...rule, officeId, partnerId })
    return { id: rule.id }
  },
  note: (_found, { officeId, partnerId }, { id }) => ({ subject: `routing-rule:${id}`, facts: { officeId, partnerId: partnerId ?? null } }),
})
