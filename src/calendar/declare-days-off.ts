import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { daysOff } from './day-off.ts'
import { day } from './input.ts'
import { mayDeclare } from './permissions.ts'
import { insertDaysOff } from './queries.ts'
import { refuse } from './refusal.ts'

const name = v.pipe(
  v.string(refuse.key('nameMissing')),
  v.trim(),
  v.minLength(2, refuse.key('nameMissing')),
  v.maxLength(120, refuse.key('nameTooLong')),
)

/** Says that the command does not work from a day to a day. Deadlines that are given from now on step over them; those given stand. */
export const declareDaysOff = defineAction({
  id: 'calendar.declare-days-off',
  input: v.object({
    from: day('dayMissing'),
    to: v.optional(
      v.union([
        v.pipe(
          v.literal(''),
          v.transform(() => undefined),
        ),
        day('dayInvalid'),
      ]),
    ),
    nameAr: name,
    nameFr: name,
  }),
  find: async () => null,
  may: mayDeclare,
  run: async ({ db, actor }, _found, { from, to = from, nameAr, nameFr }) => {
    const added = await insertDaysOff(db, actor.commandId, daysOff(from, to, { nameAr, nameFr }))
    if (added.length === 0) throw refuse('conflict', 'dayKnown', { from: 'dayKnown' })
    return { days: added }
  },
  note: (_found, _input, { days }) => ({ subject: `day-off:${days[0]}`, facts: { days: days.length } }),
})
