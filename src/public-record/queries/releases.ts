import type { Db } from '../../platform/db/connection.ts'
import type { Finding } from '../check-text.ts'
import type { Release, ReleaseKind } from '../release.ts'

interface NewRelease {
  id: string
  subjectKind: ReleaseKind
  subjectId: string
  demandId: string | null
  title: string
  texts: Readonly<Record<string, string>>
  findings: readonly Finding[]
  askedBy: string
  askedAt: Date
}

export async function insertRelease(db: Db, commandId: string, release: NewRelease): Promise<void> {
  await db`
    insert into release (command_id, id, subject_kind, subject_id, demand_id, title, texts, findings, state, asked_by, asked_at)
    values (${commandId}, ${release.id}, ${release.subjectKind}, ${release.subjectId}, ${release.demandId}, ${release.title},
      ${db.json(release.texts)}, ${db.json(release.findings as unknown as string[])}, 'waiting', ${release.askedBy}, ${release.askedAt})`
}

export async function replaceWaiting(db: Db, commandId: string, subjectId: string, at: Date): Promise<void> {
  await db`
    update release set state = 'replaced', decided_at = ${at}
    where command_id = ${commandId} and subject_id = ${subjectId} and state = 'waiting'`
}

/** The release, locked: a second signature at the same time waits for the first. */
export async function lockRelease(db: Db, commandId: string, id: string): Promise<Release | undefined> {
  const [release] = await db<Omit<Release, 'signers'>[]>`
    select id, subject_kind, subject_id, demand_id, title, texts, findings, state, asked_by, asked_at, refusal
    from release where command_id = ${commandId} and id = ${id} for update`
  if (!release) return undefined
  const signers = await db<{ accountId: string }[]>`
    select account_id from release_signature where command_id = ${commandId} and release_id = ${id}`
  return { ...release, signers: signers.map(({ accountId }) => accountId) }
}

/** Waiting texts, those that waited longest first. */
export async function listWaiting(
  db: Db,
  commandId: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<Release[]> {
  return db<Release[]>`
    select id, subject_kind, subject_id, demand_id, title, texts, findings, state, asked_by, asked_at, refusal,
      array(select account_id from release_signature s where s.command_id = release.command_id and s.release_id = release.id) as signers
    from release
    where command_id = ${commandId} and state = 'waiting' ${after ? db`and id > ${after}` : db``}
    order by id limit ${limit}`
}

export async function countWaiting(db: Db, commandId: string, signer: string | null): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*) as n from release where command_id = ${commandId} and state = 'waiting'
      and not exists (select 1 from release_signature s
        where s.command_id = release.command_id and s.release_id = release.id and s.account_id = ${signer})`
  return row!.n
}

export async function insertSignature(db: Db, commandId: string, releaseId: string, accountId: string, at: Date): Promise<void> {
  await db`
    insert into release_signature (command_id, release_id, account_id, signed_at)
    values (${commandId}, ${releaseId}, ${accountId}, ${at})`
}

export async function decideRelease(
  db: Db,
  commandId: string,
  { id, state, at, refusal = null }: { id: string; state: 'released' | 'withheld'; at: Date; refusal?: string | null },
): Promise<void> {
  await db`update release set state = ${state}, decided_at = ${at}, refusal = ${refusal} where command_id = ${commandId} and id = ${id}`
}

export async function releaseDemand(db: Db, commandId: string, id: string, texts: Release['texts'], at: Date): Promise<void> {
  await db`
    update public_record.demand set text = coalesce(${texts.text ?? null}, text), commitment_text = coalesce(${texts.commitment_text ?? null}, commitment_text),
      indicator = coalesce(${texts.indicator ?? null}, indicator), released_at = coalesce(released_at, ${at})
    where command_id = ${commandId} and id = ${id}`
}

export async function releaseMeeting(db: Db, commandId: string, id: string, texts: Release['texts'], at: Date): Promise<void> {
  await db`
    update public_record.meeting set title = ${texts.title ?? ''}, place = ${texts.place ?? ''},
      communique = coalesce(${texts.communique ?? null}, communique), released_at = coalesce(released_at, ${at})
    where command_id = ${commandId} and id = ${id}`
}

export async function releaseEntry(db: Db, commandId: string, demandId: string, id: string, text: string): Promise<void> {
  await db`
    update public_record.entry set text = ${text}, text_state = 'released'
    where command_id = ${commandId} and demand_id = ${demandId} and id = ${id}`
}

export async function withholdEntry(db: Db, commandId: string, demandId: string, id: string): Promise<void> {
  await db`
    update public_record.entry set text_state = 'withheld'
    where command_id = ${commandId} and demand_id = ${demandId} and id = ${id}`
}
