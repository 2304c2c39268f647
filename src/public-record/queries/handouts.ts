import type { Db } from '../../platform/db/connection.ts'

/** A released file of a meeting, without its content. */
export interface PublicHandout {
  readonly id: string
  readonly kind: 'strategy' | 'mechanisms' | 'notable_cases' | 'school_plan' | 'awareness' | 'city_measures' | 'results'
  readonly officeAr: string
  readonly officeFr: string
  readonly title: string
  readonly pages: number
}

/** Only of a meeting of which everyone may read. */
export async function listHandouts(db: Db, commandId: string, meetingId: string): Promise<PublicHandout[]> {
  return db<PublicHandout[]>`
    select id, kind, office_ar, office_fr, title, pages from public_record.handout
    where command_id = ${commandId} and meeting_id = ${meetingId} order by released_at, id`
}

export async function handoutContent(db: Db, commandId: string, id: string): Promise<Buffer | undefined> {
  const [row] = await db<{ content: Buffer }[]>`select content from public_record.handout where command_id = ${commandId} and id = ${id}`
  return row?.content
}
