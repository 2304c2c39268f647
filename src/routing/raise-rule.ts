import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { mayEdit } from './permissions.ts'
import { lockRules, placeRule } from './queries.ts'
import { refuse } from './refusal.ts'

/** Puts a rule before the one above it. */
export const raiseRule = defineAction({
  id: 'routing.raise-rule',
  input: v.object({ ruleId: input.identity('ruleUnknown') }),
  find: async ({ db, actor }, { ruleId }) => {
    const rules = await lockRules(db, actor.commandId)
    const at = rules.findIndex(({ id }) => id === ruleId)
    if (at < 0) throw refuse('missing', 'ruleUnknown')
    return { rule: rules[at]!, above: rules[at - 1] }
  },
  may: mayEdit,
  run: async ({ db, actor }, { rule, above }) => {
    if (!above) throw refuse('conflict', 'firstAlready')
    await placeRule(db, actor.commandId, rule.id, above.position)
    await placeRule(db, actor.commandId, above.id, rule.position)
  },
  note: ({ rule, above }) => ({ subject: `routing-rule:${rule.id}`, facts: { position: above?.position ?? null } }),
})
