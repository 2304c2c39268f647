import type { Context } from '../platform/context.ts'
import { askRelease } from '../public-record/copies.ts'
import { keepCopy } from './keep-copy.ts'
import type { Meeting } from './meeting.ts'

/** What everyone should know of a meeting that is still to come: its facts at once, its words once two persons have signed them. */
export async function announceToAll(context: Context, meeting: Meeting): Promise<void> {
  await keepCopy(context, meeting.id)
  const { id: subjectId, title, place, changeReason } = meeting
  const texts = { title, place, ...(changeReason && { changeReason }) }
  await askRelease(context, { kind: 'announcement', subjectId, title, texts })
}
