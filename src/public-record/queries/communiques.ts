import type { Db } from '../../platform/db/connection.ts'
import type { Release } from '../release.ts'

/** A communiqué that a newer one has taken the place of. */
export interface FormerCommunique {
  readonly id: string
  readonly releasedAt: Date
  /** Both are null once a publisher has withdrawn it. */
  readonly communique: string | null
  readonly communiqueFr: string | null
  readonly withdrawnAt: Date | null
}

/** Stands on the page of its meeting, and beside those before it. */
export async function releaseCommunique(
  db: Db,
  commandId: string,
  { id, subjectId, texts }: Pick<Release, 'id' | 'subjectId' | 'texts'>,
  at: Date,
): Promise<void> {
  const { communique = null, communiqueFr = null } = texts
  await db`
    update public_record.meeting set communique = ${communique}, communique_fr = ${communiqueFr}, changed_at = ${at}
    where command_id = ${commandId} and id = ${subjectId}`
  await db`
    insert into public_record.communique ${db({ commandId, meetingId: subjectId, id, releasedAt: at, communique, communiqueFr })}`
}

/** All but the one that stands, the latest first. */
export async function listFormerCommuniques(db: Db, commandId: string, meetingId: string): Promise<FormerCommunique[]> {
  return db<FormerCommunique[]>`
    select id, released_at, communique, communique_fr, withdrawn_at from public_record.communique
    where command_id = ${commandId} and meeting_id = ${meetingId} order by released_at desc, id desc offset 1`
}

export interface CommuniqueOfMeeting extends FormerCommunique {
  readonly meetingId: string
  readonly ref: string
  /** Whether a newer one has taken its place. */
  readonly former: boolean
}

/** Locked with its meeting: a newer one cannot come between. */
export async function lockCommunique(db: Db, commandId: string, id: string): Promise<CommuniqueOfMeeting | undefined> {
  const [communique] = await db<CommuniqueOfMeeting[]>`
    select c.id, c.meeting_id, m.ref, c.released_at, c.communique, c.communique_fr, c.withdrawn_at, exists (
      select 1 from public_record.communique n
      where n.command_id = c.command_id and n.meeting_id = c.meeting_id and (n.released_at, n.id) > (c.released_at, c.id)) as former
    from public_record.communique c join public_record.meeting m on m.command_id = c.command_id and m.id = c.meeting_id
    where c.command_id = ${commandId} and c.id = ${id} for update`
  return communique
}

export async function withdrawTexts(db: Db, commandId: string, { meetingId, id }: CommuniqueOfMeeting, at: Date): Promise<void> {
  await db`
    update public_record.communique set communique = null, communique_fr = null, withdrawn_at = ${at}
    where command_id = ${commandId} and meeting_id = ${meetingId} and id = ${id}`
}
