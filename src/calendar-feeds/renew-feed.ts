import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import { hashOf, newSecret } from '../platform/secret.ts'
import { ownersOf, refuse } from './feed.ts'
import { upsertFeed } from './queries.ts'

/** Gives a private calendar a new address; the old one ends. The address is shown once: only its hash is kept. */
export const renewFeed = defineAction({
  id: 'calendar-feeds.renew-feed',
  input: v.object({
    /** Left out by an association, which has one. */
    officeId: v.optional(v.pipe(v.string(refuse.key('officeUnknown')), v.uuid(refuse.key('officeUnknown')))),
  }),
  find: async ({ actor }, { officeId }) => {
    const owner = ownersOf(actor).find((one) => one.officeId === (officeId ?? null))
    return owner ?? null
  },
  may: (_actor, owner) => owner !== null,
  run: async ({ db, actor, newId, now }, owner) => {
    const token = newSecret(32)
    await upsertFeed(db, actor.commandId, { id: newId(), ...owner!, tokenHash: hashOf(token), madeAt: now() })
    return { token }
  },
  note: (owner) => ({ subject: `calendar:${owner!.officeId ?? owner!.associationId}` }),
})
