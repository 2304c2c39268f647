import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { copyLineage } from '../../public-record/copies.ts'
import { demandById } from '../find-matter.ts'
import * as input from '../input.ts'
import { keepCopy } from '../keep-copy.ts'
import { permissions } from '../permissions.ts'
import { putOnRecord } from '../put-on-record.ts'
import { refuse } from '../refusal.ts'
import { ready } from '../transitions.ts'
import { insertLineage, saveState } from './queries.ts'

/** Cuts what holds several demands into one each: every part has its own number, answer and day, and keeps those who asked. */
export const splitDemand = defineAction({
  id: 'demands.split-demand',
  input: v.object({
    demandId: input.demandId,
    parts: v.pipe(
      v.array(input.text('originalMissing'), refuse.key('partsMissing')),
      v.minLength(2, refuse.key('partsMissing')),
      v.maxLength(6, refuse.key('partsMissing')),
    ),
  }),
  find: demandById,
  may: permissions['split-demand'],
  run: async (context, { demand }, { parts }) => {
    const { db, actor } = context
    const whole = ready('split-demand', demand)
    const day = dayOf(context.now())
    const { meetingId, associationId, channel, placeWords, timeBand, receivedOn } = whole
    const refs: string[] = []
    for (const original of parts) {
      const part = await putOnRecord(context, { meetingId, associationId, channel, placeWords, timeBand, receivedOn, original })
      const step = { demandId: demand.id, intoId: part.id, kind: 'split', day } as const
      await insertLineage(db, actor.commandId, { ...step, stateBefore: whole.state })
      await copyLineage(context, step)
      refs.push(part.ref)
    }
    await saveState(db, actor.commandId, demand.id, 'continued')
    await keepCopy(context, demand, { kind: 'split', day, detail: refs.join(' · ') })
    return { ref: demand.ref, refs }
  },
  note: ({ demand }, _input, { refs }) => ({ subject: `demand:${demand.id}`, facts: { ref: demand.ref, parts: refs.join(' ') } }),
})
