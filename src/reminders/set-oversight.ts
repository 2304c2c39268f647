import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { workingDays } from './input.ts'
import { mayRule } from './permissions.ts'
import { saveOversight } from './queries/recipients.ts'
import { countOffices } from './queries/rules.ts'
import { refuse } from './refusal.ts'

const office = (reason: 'officeUnknown') => v.pipe(v.string(refuse.key(reason)), v.uuid(refuse.key(reason)))

/** Says which office hears when another is late, and after how long; nobody, when none is chosen. */
export const setOversight = defineAction({
  id: 'reminders.set-oversight',
  input: v.object({
    officeId: office('officeUnknown'),
    chiefOfficeId: v.union(
      [
        v.pipe(
          v.literal(''),
          v.transform(() => null),
        ),
        office('officeUnknown'),
      ],
      refuse.key('officeUnknown'),
    ),
    afterDays: workingDays,
  }),
  async find({ db, actor }, { officeId, chiefOfficeId }) {
    if ((await countOffices(db, actor.commandId, [officeId])) === 0) throw refuse('missing', 'officeUnknown')
    if (chiefOfficeId && (await countOffices(db, actor.commandId, [chiefOfficeId])) === 0)
      throw refuse('invalid', 'officeUnknown', { chiefOfficeId: 'officeUnknown' })
  },
  may: mayRule,
  async run({ db, actor }, _found, oversight) {
    if (oversight.chiefOfficeId === oversight.officeId) throw refuse('invalid', 'ownChief', { chiefOfficeId: 'ownChief' })
    await saveOversight(db, actor.commandId, oversight)
  },
  note: (_found, { officeId, chiefOfficeId, afterDays }) => ({ subject: `office:${officeId}`, facts: { chiefOfficeId, afterDays } }),
})
