import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import type { Task } from '../platform/jobs/turns.ts'
import { type Day, dayOf } from '../platform/words/dates.ts'
import { waveId, waveToChange } from './find-wave.ts'
import { deleteCounts } from './queries/counts.ts'
import { listOlder, saveWave } from './queries/waves.ts'
import { refuse } from './refusal.ts'
import { monthsKept } from './wave.ts'

/** Deletes the counts of a wave and who was invited. What is shown of it was written down when it closed, and stays. */
export const reduceWave = defineAction({
  id: 'trust.reduce-wave',
  input: v.object({ waveId }),
  find: waveToChange,
  may: ({ system }) => system === true,
  run: async ({ db, actor, now }, wave) => {
    const today = dayOf(now())
    if (wave.closedOn === null || wave.closedOn > lastDay(today) || wave.reducedOn !== null) throw refuse('conflict', 'notOldEnough')
    await deleteCounts(db, actor.commandId, wave.id)
    await saveWave(db, actor.commandId, { ...wave, reducedOn: today })
  },
  note: ({ id, ref }) => ({ subject: `trust-wave:${id}`, facts: { ref } }),
})

/** What was closed on that day, or before, is old enough. */
const lastDay = (today: Day) => `${Number(today.slice(0, 4)) - monthsKept / 12}${today.slice(4)}`

/** Looked for every hour. */
export const reducing: Task = {
  name: reduceWave.id,
  run: async (context) => {
    const { db, actor, now } = context
    for (const waveId of await listOlder(db, actor.commandId, lastDay(dayOf(now())))) await reduceWave(context, { waveId })
  },
}
