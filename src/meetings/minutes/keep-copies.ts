import type { Context } from '../../platform/context.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { askRelease } from '../../public-record/copies.ts'
import { copyMinutes } from '../../public-record/copy-minutes.ts'
import { keepCopy } from '../keep-copy.ts'
import { lockMeeting } from '../queries.ts'
import { textOf } from './passages.ts'
import { amendmentsOf, isDissent, passagesOf, readMinutes, voicesOf } from './queries.ts'
import { isSilent, saidBy } from './word.ts'

/** Hands over what everyone may know at once: the state and days, and, once the minutes are agreed, who agreed and who dissents on what. */
export async function keepCopies(context: Context, meetingId: string): Promise<void> {
  await keepCopy(context, meetingId)
  const { minutes, passages, voices, dissents } = await readAll(context, meetingId)
  const { correctUntil = null } = minutes.state === 'draft' ? {} : minutes
  const agreed = minutes.state === 'agreed'
  await copyMinutes(context, {
    meetingId,
    dueOn: minutes.dueOn,
    draftedOn: minutes.draftedOn,
    correctUntil,
    agreedOn: agreed ? minutes.agreedOn : null,
    version: minutes.version,
    reopenedOn: minutes.reopenedAt && dayOf(minutes.reopenedAt),
    numbers: agreed ? passages.map(({ number }) => number) : [],
    words: agreed
      ? voices.map(({ associationId, nameAr, nameFr, ...voice }) => {
          const { word, saidOn } = saidBy({ associationId, nameAr, nameFr, ...voice }, minutes, dissents)
          return { associationId, associationAr: nameAr, associationFr: nameFr, word, saidOn }
        })
      : [],
    dissents: agreed ? dissents.map(({ decidedAt, ...one }) => ({ ...one, day: dayOf(decidedAt) })) : [],
  })
}

/** Lays the agreed text, and every text of a disagreement, before the publishers: as they will stand, together. */
export async function askMinutesRelease(context: Context, meetingId: string): Promise<void> {
  const { title, place } = await lockMeeting(context.db, context.actor.commandId, meetingId)
  const { minutes, passages, voices, dissents } = await readAll(context, meetingId)
  const texts: Record<string, string> = { title, place, minutes: textOf(passages) }
  for (const { id, newText, reason, reply } of dissents) {
    if (newText) texts[`proposed:${id}`] = newText
    texts[`reason:${id}`] = reason
    texts[`reply:${id}`] = reply ?? ''
  }
  for (const voice of voices) if (voice.text && !isSilent(voice, minutes.version)) texts[`dissent:${voice.associationId}`] = voice.text
  await askRelease(context, { kind: 'meeting', subjectId: meetingId, title, texts })
}

async function readAll({ db, actor }: Context, meetingId: string) {
  const minutes = (await readMinutes(db, actor.commandId, meetingId))!
  const [passages, voices, amendments] = await Promise.all([
    passagesOf(db, actor.commandId, meetingId, minutes.version),
    voicesOf(db, actor.commandId, meetingId),
    amendmentsOf(db, actor.commandId, meetingId),
  ])
  const dissents = amendments.filter(isDissent)
  return { minutes, passages, voices, dissents }
}
