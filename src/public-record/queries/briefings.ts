import type { Db } from '../../platform/db/connection.ts'
import { type Day, dayOf } from '../../platform/words/dates.ts'
import type { BriefingFacts } from '../briefings/copy-briefing.ts'
import type { Release } from '../release.ts'

/** A briefing as everyone may read it. Withdrawn, it has no words. */
export interface PublicBriefing extends Omit<BriefingFacts, 'id' | 'changedOn'> {
  readonly title: string | null
  readonly titleFr: string | null
  readonly text: string | null
  readonly textFr: string | null
  readonly changedOn: Day
}

export async function upsertBriefing(db: Db, commandId: string, { districtsAr, districtsFr, ...facts }: BriefingFacts): Promise<void> {
  const row = { commandId, ...facts, districtsAr: [...districtsAr], districtsFr: [...districtsFr] }
  await db`
    insert into public_record.briefing ${db(row)}
    on conflict (command_id, id) do update set districts_ar = excluded.districts_ar, districts_fr = excluded.districts_fr,
      since = excluded.since, review_on = excluded.review_on, ended_on = excluded.ended_on, withdrawn_on = excluded.withdrawn_on,
      changed_on = excluded.changed_on`
}

export async function releaseBriefing(db: Db, commandId: string, id: string, texts: Release['texts'], at: Date): Promise<void> {
  await db`
    update public_record.briefing set title = ${texts.briefingTitle ?? ''}, title_fr = ${texts.briefingTitleFr ?? null},
      text = ${texts.briefing ?? ''}, text_fr = ${texts.briefingFr ?? null}, released_at = coalesce(released_at, ${at}),
      changed_on = ${dayOf(at)}
    where command_id = ${commandId} and id = ${id}`
}

export async function eraseBriefing(db: Db, commandId: string, id: string): Promise<void> {
  await db`
    update public_record.briefing set title = null, title_fr = null, text = null, text_fr = null
    where command_id = ${commandId} and id = ${id}`
}

interface Chosen {
  /** By its Arabic name; briefings of the whole city are of every district. */
  district?: string | undefined
  ref?: string | undefined
  limit: number
}

export async function listBriefings(db: Db, commandId: string, { district, ref, limit }: Chosen): Promise<PublicBriefing[]> {
  return db<PublicBriefing[]>`
    select ref, kind, districts_ar, districts_fr, since, review_on, ended_on, withdrawn_on, title, title_fr, text, text_fr, changed_on
    from public_record.briefing
    where command_id = ${commandId} ${ref ? db`and ref = ${ref}` : db``}
      ${district ? db`and (districts_ar = '{}' or ${district} = any(districts_ar))` : db``}
    order by since desc, ref desc limit ${limit}`
}

export async function listChangedBriefings(db: Db, commandId: string, limit: number): Promise<PublicBriefing[]> {
  return db<PublicBriefing[]>`
    select ref, kind, districts_ar, districts_fr, since, review_on, ended_on, withdrawn_on, title, title_fr, text, text_fr, changed_on
    from public_record.briefing where command_id = ${commandId} order by changed_on desc, ref desc limit ${limit}`
}
