import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { askRelease } from '../public-record/copies.ts'
import { copyTrust } from '../public-record/trust.ts'
import { waveId, waveToChange } from './find-wave.ts'
import { readWave } from './queries/waves.ts'
import { refuse } from './refusal.ts'
import { linesOf } from './sentences.ts'

/** Puts the results of a wave before the publishers: two different persons sign, or one withholds them. */
export const sendResults = defineAction({
  id: 'trust.send-results',
  input: v.object({ waveId }),
  find: waveToChange,
  may: anyOf('cell'),
  run: async (context, { id, ref, state }) => {
    if (state !== 'closed') throw refuse('conflict', 'notClosed')
    const wave = (await readWave(context.db, context.actor.commandId, ref))!
    if (wave.release === 'waiting' || wave.release === 'released') throw refuse('conflict', 'sentAlready')
    const { questionnaire, wording, openedOn, closedOn, results } = wave
    await copyTrust(context, { id, ref, questionnaire, wording, firstDay: openedOn!, lastDay: closedOn!, results })
    await askRelease(context, { kind: 'trust', subjectId: id, title: ref, texts: { trust: linesOf('ar', wave).join('\n') } })
    return { ref }
  },
  note: ({ id, ref }) => ({ subject: `trust-wave:${id}`, facts: { ref } }),
})
