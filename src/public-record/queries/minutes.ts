import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { MinutesFacts } from '../copy-minutes.ts'
import type { Release } from '../release.ts'

export async function upsertMinutes(db: Db, commandId: string, minutes: MinutesFacts): Promise<void> {
  const { meetingId, dueOn, draftedOn, correctUntil, agreedOn, version, numbers, reopenedOn } = minutes
  await db`
    insert into public_record.minutes (command_id, meeting_id, due_on, drafted_on, correct_until, agreed_on, version, numbers, reopened_on)
    values (${commandId}, ${meetingId}, ${dueOn}, ${draftedOn}, ${correctUntil}, ${agreedOn}, ${version}, ${[...numbers]},
      ${reopenedOn})
    on conflict (command_id, meeting_id) do update set correct_until = excluded.correct_until, agreed_on = excluded.agreed_on,
      version = excluded.version, numbers = excluded.numbers, reopened_on = excluded.reopened_on`
  // Until the text is agreed nobody has agreed to it: what was said before it was opened again is said anew.
  if (!agreedOn) await dropWords(db, commandId, meetingId)
  for (const { associationId, associationAr, associationFr, word, saidOn } of minutes.words) {
    await db`
      insert into public_record.minutes_word (command_id, meeting_id, association_id, association_ar, association_fr, word, said_on)
      values (${commandId}, ${meetingId}, ${associationId}, ${associationAr}, ${associationFr}, ${word}, ${saidOn})
      on conflict (command_id, meeting_id, association_id) do nothing`
  }
  for (const { id, associationAr, associationFr, passage, day } of minutes.dissents) {
    await db`
      insert into public_record.dissent (command_id, meeting_id, id, association_ar, association_fr, passage, day)
      values (${commandId}, ${meetingId}, ${id}, ${associationAr}, ${associationFr}, ${passage}, ${day})
      on conflict (command_id, meeting_id, id) do nothing`
  }
}

async function dropWords(db: Db, commandId: string, meetingId: string): Promise<void> {
  await db`delete from public_record.minutes_word where command_id = ${commandId} and meeting_id = ${meetingId}`
  await db`delete from public_record.dissent where command_id = ${commandId} and meeting_id = ${meetingId}`
}

/** The agreed text, and the texts of those who dissent, as two persons have signed them. */
export async function releaseMinutes(db: Db, commandId: string, meetingId: string, texts: Release['texts']): Promise<void> {
  if (!texts.minutes) return
  await db`update public_record.minutes set text = ${texts.minutes} where command_id = ${commandId} and meeting_id = ${meetingId}`
  for (const [field, text] of Object.entries(texts)) {
    const [column, id] = field.split(':')
    if (!id) continue
    if (column === 'dissent') {
      await db`
        update public_record.minutes_word set text = ${text}
        where command_id = ${commandId} and meeting_id = ${meetingId} and association_id = ${id}`
    } else {
      await db`
        update public_record.dissent set ${db({ [column!]: text }, column as 'proposed' | 'reason' | 'reply')}
        where command_id = ${commandId} and meeting_id = ${meetingId} and id = ${id}`
    }
  }
}

export interface PublicWord {
  associationAr: string
  associationFr: string | null
  word: 'agrees' | 'dissents' | 'silent'
  saidOn: Day | null
  text: string | null
}

/** A disagreement that stands with the minutes. Its texts are null until two persons have signed them. */
export interface PublicDissent {
  id: string
  associationAr: string
  associationFr: string | null
  passage: number
  day: Day
  proposed: string | null
  reason: string | null
  reply: string | null
}

/** The minutes of a meeting as everyone may read them. */
export interface PublicMinutes {
  dueOn: Day
  draftedOn: Day
  correctUntil: Day | null
  agreedOn: Day | null
  /** Agreed before, then opened again, because the text could not be published as it was. */
  reopenedOn: Day | null
  version: number
  passages: readonly PublicPassage[]
  words: readonly PublicWord[]
  dissents: readonly PublicDissent[]
}

export interface PublicPassage {
  number: number
  heading: boolean
  text: string
}

export async function readMinutes(db: Db, commandId: string, meetingId: string): Promise<PublicMinutes | null> {
  const [minutes] = await db<(Omit<PublicMinutes, 'passages' | 'words' | 'dissents'> & { numbers: number[]; text: string | null })[]>`
    select due_on, drafted_on, correct_until, agreed_on, reopened_on, version, numbers, text
    from public_record.minutes where command_id = ${commandId} and meeting_id = ${meetingId}`
  if (!minutes) return null
  const { numbers, text, ...facts } = minutes
  const [words, dissents] = await Promise.all([
    db<PublicWord[]>`
      select association_ar, association_fr, word, said_on, text from public_record.minutes_word
      where command_id = ${commandId} and meeting_id = ${meetingId} order by association_ar, association_id`,
    db<PublicDissent[]>`
      select id, association_ar, association_fr, passage, day, proposed, reason, reply from public_record.dissent
      where command_id = ${commandId} and meeting_id = ${meetingId} order by passage, id`,
  ])
  return { ...facts, passages: passagesOf(text, numbers), words, dissents }
}

/** As the signed text stands: passages apart by an empty line, headings after a #. */
function passagesOf(text: string | null, numbers: readonly number[]): PublicPassage[] {
  if (text === null) return []
  return text.split('\n\n').map((piece, index) => {
    const heading = piece.startsWith('# ')
    return { number: numbers[index] ?? index + 1, heading, text: heading ? piece.slice(2) : piece }
  })
}

export async function readCommand(db: Db, commandId: string): Promise<{ nameAr: string; nameFr: string }> {
  const [row] = await db<{ nameAr: string; nameFr: string }[]>`
    select name_ar, name_fr from public_record.command where command_id = ${commandId}`
  return row!
}
