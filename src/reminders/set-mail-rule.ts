import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { saveMailRule } from '../platform/mail/queries.ts'
import { isQuiet } from '../platform/mail/quiet-hours.ts'
import { hour, workingDays } from './input.ts'
import { mayRule } from './permissions.ts'
import { refuse } from './refusal.ts'

/** When mail goes out, for the whole command. An hour of sending that is quiet would send nothing: it is refused. */
export const setMailRule = defineAction({
  id: 'reminders.set-mail-rule',
  input: v.object({ quietFrom: hour, quietUntil: hour, followersAt: hour, remindersAt: hour, beforeDays: workingDays }),
  find: async () => null,
  may: mayRule,
  async run({ db, actor }, _found, rule) {
    for (const name of ['followersAt', 'remindersAt'] as const) {
      if (isQuiet(rule[name], rule)) throw refuse('invalid', 'hourQuiet', { [name]: 'hourQuiet' })
    }
    await saveMailRule(db, actor.commandId, rule)
  },
  note: (_found, rule) => ({ subject: 'reminders:rule', facts: rule }),
})
