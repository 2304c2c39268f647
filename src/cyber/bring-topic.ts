import * as v from 'valibot'
import { mayRegister } from '../demands/permissions.ts'
import { registerDemand } from '../demands/register-demand.ts'
import { defineAction } from '../platform/action.ts'
import { has } from '../platform/actor.ts'
import { caseDetailIn } from './case-details.ts'
import { kinds } from './kind.ts'
import { insertTopic } from './queries.ts'
import { refuse } from './refusal.ts'
import { wishes } from './topic.ts'
import { ar } from './words.ar.ts'

/**
 * An association brings a subject to a meeting, never a case: it becomes a demand like any other, owed an answer by a day. Meeting and association
 * are checked where demands are put on record.
 */
export const bringTopic = defineAction({
  id: 'cyber.bring-topic',
  input: v.object({
    kind: v.picklist(kinds, refuse.key('kindMissing')),
    wish: v.picklist(wishes, refuse.key('wishMissing')),
    meetingId: v.optional(v.unknown()),
    associationId: v.optional(v.unknown()),
    text: v.pipe(
      v.string(refuse.key('textMissing')),
      v.trim(),
      v.minLength(10, refuse.key('textMissing')),
      v.maxLength(600, refuse.key('textTooLong')),
    ),
  }),
  find: async () => null,
  may: mayRegister,
  run: async (context, _found, { kind, wish, text, meetingId, associationId }) => {
    const detail = caseDetailIn(text)
    if (detail) throw refuse('invalid', 'caseDetails', { text: 'caseDetails' }, detail)
    const { db, actor } = context
    const demand = await registerDemand(context, {
      meetingId,
      ...(has(actor, 'cell') && { associationId, channel: 'form' }),
      original: ar.topic.original(ar.kinds[kind], ar.topic.wishes[wish], text),
    })
    await insertTopic(db, actor.commandId, { demandId: demand.id, kind, wish })
    return demand
  },
  note: (_found, { kind, wish }, { id, ref }) => ({ subject: `demand:${id}`, facts: { ref, kind, wish } }),
})
