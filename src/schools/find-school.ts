import type { Context } from '../platform/context.ts'
import { lockSchool } from './queries/schools.ts'
import { refuse } from './refusal.ts'
import type { School } from './school.ts'

/** The school that an act is about, locked. @throws {Refusal} missing */
export async function schoolToChange({ db, actor }: Pick<Context, 'db' | 'actor'>, id: string): Promise<School> {
  const school = await lockSchool(db, actor.commandId, id)
  if (!school) throw refuse('missing', 'schoolUnknown')
  return school
}

/** @throws {Refusal} conflict, when somebody has changed it since the form was opened */
export function unchangedSince(school: School, revision: number): void {
  if (school.revision !== revision) throw refuse('conflict', 'changedMeanwhile')
}
