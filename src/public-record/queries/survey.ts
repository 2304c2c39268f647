import type { Db } from '../../platform/db/connection.ts'
import type { SurveyFacts } from '../survey.ts'

export async function insertSurvey(db: Db, commandId: string, { results, ...survey }: SurveyFacts): Promise<void> {
  const { count } = await db`
    insert into public_record.survey ${db({ commandId, ...survey })} on conflict (command_id, quarter) do nothing`
  if (count === 0) return
  await db`insert into public_record.survey_result ${db(results.map((one) => ({ commandId, quarter: survey.quarter, ...one })))}`
}
