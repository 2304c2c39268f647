import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { dayOf } from '../platform/words/dates.ts'
import { waveId, waveToChange } from './find-wave.ts'
import { itemsOf } from './items.ts'
import { insertCounts } from './queries/counts.ts'
import { listAreas, saveWave } from './queries/waves.ts'
import { open } from './wave.ts'

/** From now on invitations are given and answers counted. All counts are there from the start, at nought: a new row would tell of an answer. */
export const openWave = defineAction({
  id: 'trust.open-wave',
  input: v.object({ waveId }),
  find: waveToChange,
  may: anyOf('cell'),
  run: async ({ db, actor, now }, wave) => {
    const opened = open(wave, dayOf(now()))
    await saveWave(db, actor.commandId, opened)
    const areas = await listAreas(db, actor.commandId)
    const areaIds = wave.questionnaire === 'district' ? areas.map(({ id }) => id) : [actor.commandId]
    await insertCounts(db, actor.commandId, { waveId: wave.id, areaIds, items: itemsOf[wave.questionnaire] })
    return { ref: wave.ref }
  },
  note: ({ id, ref }) => ({ subject: `trust-wave:${id}`, facts: { ref } }),
})
