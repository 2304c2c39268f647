import { type Actor, has } from '../../platform/actor.ts'
import type { Context } from '../../platform/context.ts'
import type { Meeting } from '../meeting.ts'
import { lockMeeting } from '../queries.ts'
import { type Minutes, refuse } from './minutes.ts'
import type { Passage } from './passages.ts'
import { passagesOf, readMinutes, type Voice, voicesOf } from './queries.ts'

/** What every act on minutes is about, locked by its meeting: of two acts at once, the second sees what the first has done. */
export interface Matter {
  meeting: Meeting
  minutes: Minutes | null
  passages: readonly Passage[]
  /** The associations that were there. */
  voices: readonly Voice[]
}

export async function findMatter({ db, actor }: Context, { meetingId }: { meetingId: string }): Promise<Matter> {
  const meeting = await lockMeeting(db, actor.commandId, meetingId)
  const minutes = await readMinutes(db, actor.commandId, meetingId)
  const [passages, voices] = await Promise.all([
    minutes ? passagesOf(db, actor.commandId, meetingId, minutes.version) : [],
    voicesOf(db, actor.commandId, meetingId),
  ])
  return { meeting, minutes, passages, voices }
}

/** An association speaks for itself; for those who have no account, the cell records what they said. */
export function maySpeak(actor: Actor, _matter: Matter, { associationId }: { associationId?: string | undefined }): boolean {
  if (has(actor, 'cell')) return true
  return has(actor, 'association') && actor.associationId !== null && (associationId ?? actor.associationId) === actor.associationId
}

/** Only those who were there know what was said. */
export function speakerOf({ actor }: Context, { voices }: Matter, associationId: string | undefined): Voice {
  const id = associationId ?? actor.associationId
  if (!id) throw refuse('invalid', 'associationMissing', { associationId: 'associationMissing' })
  const voice = voices.find((one) => one.associationId === id)
  if (!voice) throw refuse('forbidden', 'notThere')
  return voice
}
