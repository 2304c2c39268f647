import type { Db } from '../../platform/db/connection.ts'

/** Something of the platform that everyone may read, and a material may lead to. */
export interface PublishedPage {
  path: string
  kind: 'handout' | 'report' | 'meeting'
  title: string
}

/** Handouts of services, reports of school years, and meetings whose minutes are published: the latest of each first. */
export async function listPublishedPages(db: Db, commandId: string): Promise<PublishedPage[]> {
  return db<PublishedPage[]>`
    (select '/handouts/' || id || '.pdf' as path, 'handout' as kind, title from public_record.handout
      where command_id = ${commandId} order by released_at desc, id limit 40)
    union all (select distinct '/awareness/' || school_year, 'report', school_year from public_record.awareness_report
      where command_id = ${commandId} and released_at is not null and withdrawn_on is null order by 1 desc limit 5)
    union all (select '/meetings/' || ref, 'meeting', coalesce(title, ref) from public_record.meeting
      where command_id = ${commandId} and state = 'published' and released_at is not null order by day desc, ref limit 20)`
}
