import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { nextNumber } from '../platform/db/counter.ts'
import { questionnaires, wording } from './items.ts'
import { commandCode, insertWave } from './queries/waves.ts'
import { refuse } from './refusal.ts'
import type { Wave } from './wave.ts'

/** Prepares a time of asking. Its words are those of the questionnaire: there is none to write. */
export const draftWave = defineAction({
  id: 'trust.draft-wave',
  input: v.object({ questionnaire: v.picklist(questionnaires, refuse.key('questionnaireMissing')) }),
  find: ({ db, actor }) => commandCode(db, actor.commandId),
  may: anyOf('cell'),
  run: async ({ db, actor, newId }, code, { questionnaire }): Promise<Wave> => {
    const number = await nextNumber(db, actor.commandId, 'trust-wave')
    const ref = `${code}-T-${String(number).padStart(2, '0')}`
    const wave: Wave = { id: newId(), ref, questionnaire, wording, state: 'draft', openedOn: null, closedOn: null, reducedOn: null }
    await insertWave(db, actor.commandId, wave)
    return wave
  },
  note: (_code, { questionnaire }, { id, ref }) => ({ subject: `trust-wave:${id}`, facts: { ref, questionnaire } }),
})
