import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { findMailRule } from '../platform/mail/queries.ts'
import { isQuiet } from '../platform/mail/quiet-hours.ts'
import { languages } from '../platform/words/language.ts'
import { emptyOrHour } from './input.ts'
import { mayWish } from './permissions.ts'
import { saveWish } from './queries/rules.ts'
import { refuse } from './refusal.ts'

/** How a person is written to: at which hour, in which language, and whether every day or when something is late. Lateness cannot be passed over. */
export const setWish = defineAction({
  id: 'reminders.set-wish',
  input: v.object({
    atHour: emptyOrHour,
    what: v.picklist(['daily', 'late'], refuse.key('choiceMissing')),
    language: v.picklist(languages, refuse.key('languageMissing')),
  }),
  find: ({ db, actor }) => findMailRule(db, actor.commandId),
  may: mayWish,
  async run({ db, actor }, rule, { atHour, what, language }) {
    if (atHour !== null && isQuiet(atHour, rule)) throw refuse('invalid', 'hourQuiet', { atHour: 'hourQuiet' })
    await saveWish(db, actor.commandId, actor.accountId!, { atHour, onlyLate: what === 'late', language })
  },
  note: (_rule, { what, language }) => ({ subject: 'reminders:wish', facts: { what, language } }),
})
