import * as v from 'valibot'
import { addItem } from '../agenda/add-item.ts'
import { qualifyDemand } from '../demands/qualify-demand.ts'
import { anyOf, defineAction } from '../platform/action.ts'
import { findTopic } from './queries.ts'
import { refuse } from './refusal.ts'
import { ar } from './words.ar.ts'
import { fr } from './words.fr.ts'

/** Long enough for a short talk and questions. */
const minutes = '20'

/** The cell examines a topic as what it is, a demand about cybercrime, and puts its subject on the agenda of a meeting. */
export const takeTopic = defineAction({
  id: 'cyber.take-topic',
  input: v.object({
    ref: v.string(refuse.key('topicUnknown')),
    publicText: v.optional(v.unknown()),
    meetingId: v.pipe(v.string(refuse.key('meetingMissing')), v.uuid(refuse.key('meetingMissing'))),
  }),
  find: async ({ db, actor }, { ref }) => {
    const topic = await findTopic(db, actor.commandId, ref)
    if (!topic) throw refuse('missing', 'topicUnknown')
    return topic
  },
  may: anyOf('cell'),
  run: async (context, { demandId, kind, wish }, { publicText, meetingId }) => {
    await qualifyDemand(context, { demandId, publicText, categoryId: 'cybercrime' })
    const { ref } = await addItem(context, {
      meetingId,
      kind: wish === 'pupils' || wish === 'parents' ? 'awareness' : 'discussion',
      title: ar.kinds[kind],
      titleFr: fr.kinds[kind],
      minutes,
    })
    return { ref }
  },
  note: ({ demandId }, { ref }, { ref: meeting }) => ({ subject: `demand:${demandId}`, facts: { ref, meeting } }),
})
