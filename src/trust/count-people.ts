import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import type { Context } from '../platform/context.ts'
import { findGathering } from './queries/gatherings.ts'
import { lockPlaces, savePlaces } from './queries/places.ts'
import { refuse } from './refusal.ts'

/** Says how many came to a meeting for themselves, guests and residents: so many places there are, and so many answers at most. */
export const countPeople = defineAction({
  id: 'trust.count-people',
  input: v.object({
    ref: v.string(refuse.key('meetingUnknown')),
    people: v.pipe(
      v.string(refuse.key('peopleWrong')),
      v.trim(),
      v.regex(/^\d{1,3}$/, refuse.key('peopleWrong')),
      v.transform(Number),
      v.maxValue(200, refuse.key('peopleWrong')),
    ),
  }),
  find: gatheringOf,
  may: anyOf('cell'),
  run: async ({ db, actor }, { meetingId, open }, { people }) => {
    if (!open) throw refuse('conflict', 'roomClosed')
    const { given } = await lockPlaces(db, actor.commandId, meetingId)
    if (people < given) throw refuse('invalid', 'fewerThanGiven', { people: 'fewerThanGiven' })
    await savePlaces(db, actor.commandId, meetingId, { people, given })
  },
  note: ({ meetingId, ref }, { people }) => ({ subject: `meeting:${meetingId}`, facts: { ref, people } }),
})

/** A meeting that has a room. @throws {Refusal} missing */
export async function gatheringOf({ db, actor }: Context, { ref }: { ref: string }) {
  const gathering = await findGathering(db, actor.commandId, ref)
  if (!gathering) throw refuse('missing', 'meetingUnknown')
  return gathering
}
