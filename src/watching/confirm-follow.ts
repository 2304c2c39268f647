import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { hashOf } from '../platform/secret.ts'
import { forgottenBefore, refuse } from './follow.ts'
import { everyone } from './permissions.ts'
import { lockAskedFollow, saveConfirmed } from './queries/followers.ts'

/** Whoever read the mail wants it: from now on they are told. */
export const confirmFollow = defineAction({
  id: 'watching.confirm-follow',
  input: v.object({ secret: v.string(refuse.key('linkUnknown')) }),
  async find({ db, actor, now }, { secret }) {
    const follow = await lockAskedFollow(db, actor.commandId, hashOf(secret), forgottenBefore(now()))
    if (!follow) throw refuse('missing', 'linkUnknown')
    return follow
  },
  may: everyone,
  async run({ db, actor, now }, follow) {
    if (!follow.confirmedAt) await saveConfirmed(db, actor.commandId, follow, now())
    return { leaveSecret: follow.leaveSecret }
  },
  note: ({ kind }) => ({ subject: `follow:${kind}` }),
})
