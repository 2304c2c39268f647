import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { deleteMailTo } from '../platform/jobs/queries.ts'
import { refuse } from './follow.ts'
import { everyone } from './permissions.ts'
import { deleteFollow, deleteFollower, listFollows, lockFollower } from './queries/followers.ts'

/** Stops following one thing; with the last one the follower is forgotten. */
export const stopFollowing = defineAction({
  id: 'watching.stop-following',
  input: v.object({ secret: v.string(refuse.key('linkUnknown')), followId: v.pipe(v.string(), v.uuid(refuse.key('linkUnknown'))) }),
  async find({ db, actor }, { secret }) {
    const follower = await lockFollower(db, actor.commandId, secret)
    if (!follower) throw refuse('missing', 'linkUnknown')
    return follower
  },
  may: everyone,
  async run({ db, actor }, follower, { followId }) {
    await deleteFollow(db, actor.commandId, follower.id, followId)
    const left = await listFollows(db, actor.commandId, follower.id)
    if (left.length > 0) return { left: left.length }
    await deleteFollower(db, actor.commandId, follower.id)
    await deleteMailTo(db, follower.id)
    return { left: 0 }
  },
  note: (_follower, _input, { left }) => ({ subject: 'follow:one', facts: { left } }),
})
