import type { Db } from '../../../platform/db/connection.ts'
import type { Cell } from '../counted.ts'

/** Opinions that are public, of questions of which no count from 1 to 5 is hidden. */
export async function listOpinions(db: Db, commandId: string): Promise<Cell[]> {
  return db<Cell[]>`
    select quarter, 'survey' as what, question || ':' || value as key, n from public_record.survey_result r
    where command_id = ${commandId} and value <> 'unknown' and not exists (select 1 from public_record.survey_result h
      where h.command_id = r.command_id and h.quarter = r.quarter and h.question = r.question and h.value <> 'unknown' and h.n is null)`
}
