import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { figureOf } from './figure.ts'
import { waveId, waveToChange } from './find-wave.ts'
import { listCounts } from './queries/counts.ts'
import { insertResults, saveWave } from './queries/waves.ts'
import { close } from './wave.ts'

/** Ends the asking. What may be shown is written down once, the same for the desk and for everyone. */
export const closeWave = defineAction({
  id: 'trust.close-wave',
  input: v.object({ waveId }),
  find: waveToChange,
  may: anyOf('cell'),
  run: async ({ db, actor, now }, wave) => {
    const closed = close(wave, dayOf(now()))
    const counts = await listCounts(db, actor.commandId, wave.id)
    await saveWave(db, actor.commandId, closed)
    const results = counts.map(({ areaId, item, counts: one }) => ({ areaId, item, ...figureOf(one) }))
    await insertResults(db, actor.commandId, wave.id, results)
    return { ref: wave.ref }
  },
  note: ({ id, ref }) => ({ subject: `trust-wave:${id}`, facts: { ref } }),
})
