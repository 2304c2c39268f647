import * as v from 'valibot'
import { defineAction } from '../../platform/action.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { minuteOf } from './clock.ts'
import { heldBy, holderOf, mayMarkFor } from './holder.ts'
import type { RefusedMark } from './mark-input.ts'
import { sortMarks } from './mark-input.ts'
import { refuse } from './refusal.ts'
import { takeMarks } from './take-marks.ts'

const text = v.optional(v.string(refuse.key('invalid')), '')

/** One mark from a plain form. An hour that was left empty is now. */
export const markVisit = defineAction({
  id: 'sheets.mark-visit',
  input: v.object({
    ...heldBy,
    /** Of the sheet on which it was said: on another day than today the hour must be given. */
    day: v.string(refuse.key('invalid')),
    markId: text,
    visitId: text,
    kind: text,
    at: v.pipe(text, v.trim()),
    reason: text,
    replaces: text,
  }),
  find: (context, input) => holderOf(context, input, true),
  may: mayMarkFor,
  run: async (context, { team }, { day, markId, at, replaces, ...said }) => {
    const timed = said.kind === 'arrived' || said.kind === 'left'
    if (timed && at === '' && day !== dayOf(context.now())) throw refuse('invalid', 'hourMissing', { at: 'hourMissing' })
    const minute = at === '' ? minuteOf(context.now()) : minuteIn(at)
    const { good, refused } = sortMarks([{ ...said, id: markId, minute, replaces: replaces.split(' ').filter(Boolean) }])
    const taken = await takeMarks(context, team.id, good)
    for (const { reason } of [...refused, ...taken.refused]) throw refuse('invalid', reason, { [fieldOf(reason)]: reason })
  },
  note: ({ team }) => ({ subject: `presence-team:${team.id}` }),
})

function minuteIn(text: string): number {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text) ?? []
  return Number(hours) * 60 + Number(minutes)
}

const fieldOf = (reason: RefusedMark['reason']) => (reason === 'hourInvalid' ? 'at' : '')
