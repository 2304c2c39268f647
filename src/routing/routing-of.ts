import type { Db } from '../platform/db/connection.ts'
import { listRules, readCare } from './queries.ts'
import { type Route, routeOf, type Subject } from './rule.ts'

export interface Routing {
  readonly route: Route | null
  /** Working days to answer, when the category has its own. */
  readonly answerDays: number | null
  readonly retired: boolean
}

/** Where a demand of this command goes by the rules that hold now. */
export async function routingOf(
  db: Db,
  commandId: string,
  subject: Omit<Subject, 'competence'> & { categoryId: string },
): Promise<Routing> {
  const care = await readCare(db, commandId, subject.categoryId)
  const rules = await listRules(db, commandId)
  const route = routeOf({ ...subject, competence: care.competence }, rules, care.officeId)
  return { route, answerDays: care.answerDays, retired: care.retiredOn !== null }
}
