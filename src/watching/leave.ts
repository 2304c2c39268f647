import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { deleteMailTo } from '../platform/jobs/queries.ts'
import { refuse } from './follow.ts'
import { everyone } from './permissions.ts'
import { deleteFollower, lockFollower } from './queries/followers.ts'

/** Forgets a follower: the address, all that was followed, and mail that was still on its way. Leaving twice is leaving. */
export const leave = defineAction({
  id: 'watching.leave',
  input: v.object({ secret: v.string(refuse.key('linkUnknown')) }),
  find: ({ db, actor }, { secret }) => lockFollower(db, actor.commandId, secret),
  may: everyone,
  async run({ db, actor }, follower) {
    if (!follower) return
    await deleteFollower(db, actor.commandId, follower.id)
    await deleteMailTo(db, follower.id)
  },
  note: () => ({ subject: 'follow:all' }),
})
