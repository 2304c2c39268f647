import * as v from 'valibot'
import { anyOf, defineAction } from '../platform/action.ts'
import { lockCommunique, withdrawTexts } from './queries/communiques.ts'
import { decideRelease } from './queries/releases.ts'
import { refuse } from './release.ts'

/** Takes a former communiqué out of the public, for what it says of somebody; that it was there, and that it was withdrawn, stays. */
export const withdrawCommunique = defineAction({
  id: 'public-record.withdraw-communique',
  input: v.object({
    releaseId: v.pipe(v.string(refuse.key('notFound')), v.uuid(refuse.key('notFound'))),
    reason: v.pipe(v.string(refuse.key('reasonMissing')), v.trim(), v.minLength(5, refuse.key('reasonMissing'))),
  }),
  async find({ db, actor }, { releaseId }) {
    const communique = await lockCommunique(db, actor.commandId, releaseId)
    if (!communique) throw refuse('missing', 'notFound')
    return communique
  },
  may: anyOf('publisher'),
  async run({ db, actor, now }, communique, { reason }) {
    if (communique.withdrawnAt) throw refuse('conflict', 'alreadyDecided')
    if (!communique.former) throw refuse('conflict', 'communiqueStands')
    await withdrawTexts(db, actor.commandId, communique, now())
    await decideRelease(db, actor.commandId, { id: communique.id, state: 'withheld', at: now(), refusal: reason })
    return { ref: communique.ref }
  },
  note: ({ id, meetingId }) => ({ subject: `release:${id}`, facts: { of: meetingId } }),
})
