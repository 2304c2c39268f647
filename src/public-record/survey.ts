import type { Context } from '../platform/context.ts'
import { insertSurvey } from './queries/survey.ts'

export interface SurveyResult {
  question: string
  value: string
  /** Null when it is not shown. */
  n: number | null
  hidden: 'few' | 'guarded' | null
}

/** What those who asked said in a quarter that is over. Counts under ten are null. */
export interface SurveyFacts {
  quarter: string
  answers: number | null
  associations: number | null
  people: number | null
  results: readonly SurveyResult[]
}

/** Counts of many are facts: they stand in public at once. A quarter is handed over once. */
export async function copySurvey({ db, actor }: Context, facts: SurveyFacts): Promise<void> {
  await insertSurvey(db, actor.commandId, facts)
}
