import type { Db } from '../../platform/db/connection.ts'
import type { Finding } from '../leaks/findings.ts'
import type { Release } from '../release.ts'

type KeptWords = Pick<Finding, 'field' | 'kind' | 'found'> & { releaseId: string; reason: string; accountId: string; at: Date }

/** A later reason for the same words takes the place of the earlier one. */
export async function keepWords(db: Db, commandId: string, kept: KeptWords): Promise<void> {
  await db`
    insert into release_kept (command_id, release_id, field, kind, found, reason, account_id, at)
    values (${commandId}, ${kept.releaseId}, ${kept.field}, ${kept.kind}, ${kept.found}, ${kept.reason}, ${kept.accountId}, ${kept.at})
    on conflict (command_id, release_id, field, kind, found)
    do update set reason = excluded.reason, account_id = excluded.account_id, at = excluded.at`
}

/** Who signed before signed another text: those signatures go. What was handed over is kept beside. */
export async function changeTexts(
  db: Db,
  commandId: string,
  { id, texts: before }: Pick<Release, 'id' | 'texts'>,
  texts: Release['texts'],
) {
  await db`
    update release set texts = ${db.json(texts)}, asked = coalesce(asked, ${db.json(before)})
    where command_id = ${commandId} and id = ${id}`
  await db`delete from release_signature where command_id = ${commandId} and release_id = ${id}`
}

/** What became of earlier texts of a subject; where publishers changed them, as they were handed over and as they stand. */
interface Earlier {
  asked: Release['texts'] | null
  texts: Release['texts'] | null
  kept: boolean
}

export async function listEarlier(db: Db, commandId: string, subjectId: string): Promise<Earlier[]> {
  return db<Earlier[]>`
    select case when state <> 'withheld' then asked end as asked, case when asked is not null then texts end as texts,
      exists (select 1 from release_kept k where k.command_id = r.command_id and k.release_id = r.id) as kept
    from release r where command_id = ${commandId} and subject_id = ${subjectId} order by asked_at desc limit 20`
}

/** The reasons that were given for words in a text that has not changed since go with it. */
export async function carryKept(db: Db, commandId: string, { id, subjectId }: Pick<Release, 'id' | 'subjectId'>): Promise<void> {
  await db`
    insert into release_kept (command_id, release_id, field, kind, found, reason, account_id, at)
    select distinct on (k.field, k.kind, k.found) k.command_id, n.id, k.field, k.kind, k.found, k.reason, k.account_id, k.at
    from release n
    join release r on r.command_id = n.command_id and r.subject_id = n.subject_id and r.id <> n.id and r.state <> 'withheld'
    join release_kept k on k.command_id = r.command_id and k.release_id = r.id and r.texts ->> k.field = n.texts ->> k.field
    where n.command_id = ${commandId} and n.id = ${id} and n.subject_id = ${subjectId}
    order by k.field, k.kind, k.found, k.at desc`
}
