import type { Context } from '../../platform/context.ts'
import type { Db } from '../../platform/db/connection.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Language } from '../../platform/words/language.ts'
import type { Amendment } from './amendment.ts'
import type { Minutes } from './minutes.ts'
import type { Passage } from './passages.ts'
import { type AmendmentRow, type MinutesRow, toAmendment, toMinutes } from './row.ts'
import type { Word } from './word.ts'

export async function readMinutes(db: Db, commandId: string, meetingId: string): Promise<Minutes | null> {
  const [row] = await db<MinutesRow[]>`
    select meeting_id, due_on, drafted_on, version, circulated_on, correct_until, agreed_on, reopened_at
    from minutes where command_id = ${commandId} and meeting_id = ${meetingId}`
  return row ? toMinutes(row) : null
}

export async function saveMinutes(db: Db, commandId: string, minutes: Minutes): Promise<void> {
  const { circulatedOn = null, correctUntil = null } = minutes.state === 'draft' ? {} : minutes
  const agreedOn = minutes.state === 'agreed' ? minutes.agreedOn : null
  await db`
    insert into minutes (command_id, meeting_id, due_on, drafted_on, version, circulated_on, correct_until, agreed_on, reopened_at)
    values (${commandId}, ${minutes.meetingId}, ${minutes.dueOn}, ${minutes.draftedOn}, ${minutes.version}, ${circulatedOn}, ${correctUntil},
      ${agreedOn}, ${minutes.reopenedAt})
    on conflict (command_id, meeting_id) do update set version = excluded.version, circulated_on = excluded.circulated_on,
      correct_until = excluded.correct_until, agreed_on = excluded.agreed_on, reopened_at = excluded.reopened_at`
}

export interface NewVersion {
  meetingId: string
  version: number
  passages: readonly Passage[]
  amendmentId?: string
  /** What the cell corrected by itself. */
  passage?: number
  /** Why, where no amendment says it. */
  reason?: string
}

export async function insertVersion({ db, actor, now }: Context, made: NewVersion): Promise<void> {
  const { commandId } = actor
  const { meetingId, version, passages, amendmentId = null, passage = null, reason = null } = made
  await db`
    insert into minutes_version (command_id, meeting_id, version, made_at, made_by, amendment_id, passage, reason)
    values (${commandId}, ${meetingId}, ${version}, ${now()}, ${actor.accountId}, ${amendmentId}, ${passage}, ${reason})`
  await db`insert into minutes_passage ${db(
    passages.map(({ number, heading, text }, index) => ({ commandId, meetingId, version, position: index + 1, number, heading, text })),
  )}`
}

export async function passagesOf(db: Db, commandId: string, meetingId: string, version: number): Promise<Passage[]> {
  return db<Passage[]>`
    select number, heading, text from minutes_passage
    where command_id = ${commandId} and meeting_id = ${meetingId} and version = ${version} order by position`
}

/** The highest number that a passage of these minutes ever had. */
export async function lastNumber(db: Db, commandId: string, meetingId: string): Promise<number> {
  const [row] = await db<{ last: number }[]>`
    select coalesce(max(number), 0) as last from minutes_passage where command_id = ${commandId} and meeting_id = ${meetingId}`
  return row!.last
}

export interface VersionLine {
  version: number
  madeAt: Date
  amendmentId: string | null
  /** The passage that the cell corrected by itself. */
  passage: number | null
  reason: string | null
  /** The association whose proposal it follows. */
  associationAr: string | null
  associationFr: string | null
}

export async function versionsOf(db: Db, commandId: string, meetingId: string): Promise<VersionLine[]> {
  return db<VersionLine[]>`
    select v.version, v.made_at, v.amendment_id, v.passage, v.reason, s.name_ar as association_ar, s.name_fr as association_fr
    from minutes_version v
    left join amendment a on a.command_id = v.command_id and a.meeting_id = v.meeting_id and a.id = v.amendment_id
    left join association s on s.command_id = a.command_id and s.id = a.association_id
    where v.command_id = ${commandId} and v.meeting_id = ${meetingId} order by v.version`
}

export async function insertAmendment(context: Context, amendment: Amendment): Promise<void> {
  const { db, actor } = context
  const { id, meetingId, passage, associationId, proposedAt, oldText, newText, reason, state } = amendment
  await db`
    insert into amendment (command_id, meeting_id, id, passage, association_id, account_id, proposed_at, old_text, new_text, reason, state)
    values (${actor.commandId}, ${meetingId}, ${id}, ${passage}, ${associationId}, ${actor.accountId}, ${proposedAt}, ${oldText}, ${newText},
      ${reason}, ${state})`
}

export async function saveDecision(db: Db, commandId: string, amendment: Amendment): Promise<void> {
  if (amendment.state === 'open') return
  const { meetingId, id, state, decidedAt, reply } = amendment
  await db`
    update amendment set state = ${state}, decided_at = ${decidedAt}, reply = ${reply}
    where command_id = ${commandId} and meeting_id = ${meetingId} and id = ${id}`
}

export async function findAmendment(db: Db, commandId: string, meetingId: string, id: string): Promise<Amendment | undefined> {
  const [row] = await db<AmendmentRow[]>`
    select id, meeting_id, passage, association_id, proposed_at, old_text, new_text, reason, state, decided_at, reply
    from amendment where command_id = ${commandId} and meeting_id = ${meetingId} and id = ${id}`
  return row && toAmendment(row)
}

export type AmendmentLine = Amendment & { associationAr: string; associationFr: string | null }

/** A proposal that was not accepted, with the reply. */
export type DissentLine = Extract<AmendmentLine, { decidedAt: Date }> & { state: 'dissent' }

export function isDissent(amendment: AmendmentLine): amendment is DissentLine {
  return amendment.state === 'dissent'
}

export async function amendmentsOf(db: Db, commandId: string, meetingId: string): Promise<AmendmentLine[]> {
  const rows = await db<(AmendmentRow & { associationAr: string; associationFr: string | null })[]>`
    select a.id, a.meeting_id, a.passage, a.association_id, a.proposed_at, a.old_text, a.new_text, a.reason, a.state, a.decided_at, a.reply,
      s.name_ar as association_ar, s.name_fr as association_fr
    from amendment a join association s on s.command_id = a.command_id and s.id = a.association_id
    where a.command_id = ${commandId} and a.meeting_id = ${meetingId} order by a.passage, a.proposed_at, a.id`
  return rows.map(({ associationAr, associationFr, ...row }) => ({ ...toAmendment(row), associationAr, associationFr }))
}

export async function saveWord(context: Context, { meetingId, associationId, version, word, text, saidOn }: Word): Promise<void> {
  const { db, actor } = context
  await db`
    insert into minutes_word (command_id, meeting_id, association_id, version, word, text, said_on, account_id)
    values (${actor.commandId}, ${meetingId}, ${associationId}, ${version}, ${word}, ${text}, ${saidOn}, ${actor.accountId})
    on conflict (command_id, meeting_id, association_id) do update set version = excluded.version, word = excluded.word, text = excluded.text,
      said_on = excluded.said_on, account_id = excluded.account_id`
}

/** An association that was there, with the word that it gave on some version, if any. */
export interface Voice {
  associationId: string
  nameAr: string
  nameFr: string | null
  version: number | null
  word: Word['word'] | null
  text: string | null
  saidOn: Day | null
}

export async function voicesOf(db: Db, commandId: string, meetingId: string): Promise<Voice[]> {
  return db<Voice[]>`
    select a.association_id, s.name_ar, s.name_fr, w.version, w.word, w.text, w.said_on
    from attendance a
    join association s on s.command_id = a.command_id and s.id = a.association_id
    left join minutes_word w on w.command_id = a.command_id and w.meeting_id = a.meeting_id and w.association_id = a.association_id
    where a.command_id = ${commandId} and a.meeting_id = ${meetingId} and a.state in ('present', 'represented')
    order by s.name_ar, a.association_id`
}

/** Somebody who acts for an association that was there, and can be written to. */
export interface VoiceAddress {
  address: string
  language: Language
}

/** Of one address one. `associationId`: of this one only. */
export async function listVoiceAddresses(
  db: Db,
  commandId: string,
  meetingId: string,
  associationId: string | null,
): Promise<VoiceAddress[]> {
  return db<VoiceAddress[]>`
    select distinct on (a.email) a.email as address, coalesce(w.language, s.language) as language
    from attendance t
    join association s on s.command_id = t.command_id and s.id = t.association_id
    join account_role r on r.command_id = t.command_id and r.association_id = t.association_id
    join account a on a.id = r.account_id and a.closed_at is null and a.email is not null
    left join reminder_wish w on w.command_id = r.command_id and w.account_id = r.account_id
    where t.command_id = ${commandId} and t.meeting_id = ${meetingId} and t.state in ('present', 'represented')
      and (${associationId}::uuid is null or t.association_id = ${associationId})
    order by a.email, r.association_id`
}

export interface Withheld {
  at: Date
  reason: string
}

/** Why a publisher withheld the newest text that was laid before them; null when it waits or is released. */
export async function findWithheld(db: Db, commandId: string, meetingId: string, kind: 'meeting' | 'communique'): Promise<Withheld | null> {
  const [newest] = await db<{ state: string; at: Date; reason: string }[]>`
    select state, decided_at as at, refusal as reason from release
    where command_id = ${commandId} and subject_id = ${meetingId} and subject_kind = ${kind} order by id desc limit 1`
  return newest?.state === 'withheld' ? { at: newest.at, reason: newest.reason } : null
}

export async function readCommand(db: Db, commandId: string): Promise<{ nameAr: string; nameFr: string }> {
  const [row] = await db<{ nameAr: string; nameFr: string }[]>`select name_ar, name_fr from command where id = ${commandId}`
  return row!
}

export interface FormerLine {
  /** Of its release. */
  id: string
  releasedAt: Date
  withdrawnAt: Date | null
}

/** Communiqués that were released and that a newer one has taken the place of, the latest first. */
export async function formerCommuniques(db: Db, commandId: string, meetingId: string): Promise<FormerLine[]> {
  return db<FormerLine[]>`
    select id, released_at, withdrawn_at from public_record.communique
    where command_id = ${commandId} and meeting_id = ${meetingId} order by released_at desc, id desc offset 1`
}

/** Whether the text that the desk holds is the one that everyone reads. */
export async function isCommuniqueOut(db: Db, commandId: string, meetingId: string): Promise<boolean> {
  const [row] = await db<{ out: boolean }[]>`
    select coalesce(p.communique = m.communique and p.communique_fr is not distinct from m.communique_fr, false) as out
    from meeting m join public_record.meeting p on p.command_id = m.command_id and p.id = m.id
    where m.command_id = ${commandId} and m.id = ${meetingId}`
  return row?.out ?? false
}
