import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { mayRun } from '../permissions.ts'
import { sessionToChange } from './find-session.ts'
import * as input from './input.ts'
import { countKnown } from './queries/around.ts'
import { saveSession } from './queries/sessions.ts'
import { refuse } from './refusal.ts'
import { hold } from './session.ts'

/** More than this in one class is a slip of the pen. */
const mostInAClass = 60

/** Says that the session took place, and how many were there: classes, girls and boys, never a name. */
export const holdSession = defineAction({
  id: 'sessions.hold-session',
  input: v.object({
    ref: input.ref,
    classes: input.whole('classesInvalid', 1, 12),
    girls: input.whole('pupilsInvalid', 0, 700),
    boys: input.whole('pupilsInvalid', 0, 700),
    materialIds: input.ids('materialUnknown'),
  }),
  find: sessionToChange,
  may: mayRun,
  run: async ({ db, actor, now }, { session }, { ref, materialIds, ...audience }) => {
    const pupils = audience.girls + audience.boys
    if (pupils === 0) throw refuse('invalid', 'nobodyThere', { girls: 'nobodyThere' })
    if (pupils > audience.classes * mostInAClass) throw refuse('invalid', 'tooManyPupils', { girls: 'tooManyPupils' })
    const known = await countKnown(db, actor.commandId, { officeIds: [], partnerIds: [], associationIds: [], materialIds })
    if (known.materials !== materialIds.length) throw refuse('invalid', 'materialUnknown', { materialIds: 'materialUnknown' })
    await saveSession(db, actor.commandId, hold(session, audience, materialIds, dayOf(now())))
    return { ref }
  },
  note: ({ session }, { classes }, { ref }) => ({ subject: `session:${session.id}`, facts: { ref, classes } }),
})
