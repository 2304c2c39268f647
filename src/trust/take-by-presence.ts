import * as v from 'valibot'
import { defineAction } from '../platform/action.ts'
import type { Context } from '../platform/context.ts'
import { newSecret } from '../platform/secret.ts'
import { holderOf } from '../room/presence-link.ts'
import { hashOf } from '../survey/token.ts'
import { putInvitation } from './queries/events.ts'
import { findGathering, listThere } from './queries/gatherings.ts'
import { lockWave } from './queries/waves.ts'
import { refuse } from './refusal.ts'

/** Gives the one link of an association to whoever said in the room, without an account, that it was there. An account may take it too: there is one answer. */
export const takeByPresence = defineAction({
  id: 'trust.take-by-presence',
  input: v.object({ ref: v.string(refuse.key('linkUnknown')), link: v.string(refuse.key('linkUnknown')) }),
  find: presenceAt,
  may: ({ accountId }) => accountId === null,
  run: async ({ db, actor }, { meetingId, waveId, held, there }) => {
    if (there.answered) throw refuse('conflict', 'answeredAlready')
    if (!held) throw refuse('conflict', 'notHeldYet')
    // Locked, so that none is given after the closing.
    const wave = waveId === null ? undefined : await lockWave(db, actor.commandId, waveId)
    if (wave?.state !== 'open') throw refuse('conflict', 'notOpen')
    if (!there.present) throw refuse('conflict', 'notThere')
    const token = newSecret()
    const asked = { waveId: wave.id, eventId: meetingId, askerId: there.associationId }
    if (!(await putInvitation(db, actor.commandId, { ...asked, tokenHash: hashOf(token) }))) throw refuse('conflict', 'answeredAlready')
    return { token }
  },
  note: ({ meetingId }) => ({ subject: `meeting:${meetingId}` }),
})

/** What a link of presence stands for. @throws {Refusal} missing */
export async function presenceAt({ db, actor }: Context, { ref, link }: { ref: string; link: string }) {
  const gathering = await findGathering(db, actor.commandId, ref)
  const there = gathering && holderOf(gathering.secret, link, await listThere(db, actor.commandId, gathering))
  if (!there) throw refuse('missing', 'linkUnknown')
  return { ...gathering, there }
}
