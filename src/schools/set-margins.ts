import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { mayKeep } from './permissions.ts'
import { saveMargins } from './queries/margins.ts'
import { lockCommand } from './queries/schools.ts'
import { refuse } from './refusal.ts'
import { type Margins, marginNames } from './windows.ts'

const minutes = v.pipe(
  v.string(refuse.key('marginInvalid')),
  v.trim(),
  v.regex(/^\d{1,2}$/, refuse.key('marginInvalid')),
  v.transform(Number),
  v.maxValue(90, refuse.key('marginInvalid')),
)

/** Says how long before and after the bell pupils are in the street: entries and exits of every school follow. */
export const setMargins = defineAction({
  id: 'schools.set-margins',
  input: v.object(Object.fromEntries(marginNames.map((name) => [name, minutes])) as Record<keyof Margins, typeof minutes>),
  find: ({ db, actor }) => lockCommand(db, actor.commandId),
  may: mayKeep,
  run: async ({ db, actor }, _found, margins) => {
    for (const [before, after] of [
      ['beforeEntry', 'afterEntry'],
      ['beforeExit', 'afterExit'],
    ] as const)
      if (margins[before] + margins[after] === 0) throw refuse('invalid', 'marginEmpty', { [after]: 'marginEmpty' })
    await saveMargins(db, actor.commandId, margins)
  },
  note: (_found, margins) => ({ subject: 'school-margins', facts: margins }),
})
