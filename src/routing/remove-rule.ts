import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import * as input from './input.ts'
import { mayEdit } from './permissions.ts'
import { deleteRule, lockRules } from './queries.ts'
import { refuse } from './refusal.ts'

/** Takes a rule away. Demands that went by it keep saying so. */
export const removeRule = defineAction({
  id: 'routing.remove-rule',
  input: v.object({ ruleId: input.identity('ruleUnknown') }),
  find: async ({ db, actor }, { ruleId }) => (await lockRules(db, actor.commandId)).find(({ id }) => id === ruleId),
  may: mayEdit,
  run: async ({ db, actor }, rule) => {
    if (!rule) throw refuse('conflict', 'ruleUnknown')
    await deleteRule(db, actor.commandId, rule.id)
  },
  note: (rule, { ruleId }) => ({
    subject: `routing-rule:${ruleId}`,
    facts: { officeId: rule?.officeId ?? null, position: rule?.position ?? null },
  }),
})
