import { has } from '../../platform/actor.ts'
import type { Context } from '../../platform/context.ts'
import { contactSchool } from '../../schools/contact-school.ts'
import { mayRead } from '../permissions.ts'
import type { Found } from './find-session.ts'
import { findSession } from './queries/sessions.ts'
import { refuse } from './refusal.ts'

/** A session for whoever may see it: those of its school, and those who follow awareness. @throws {Refusal} forbidden or missing */
export async function readableSession({ db, actor }: Pick<Context, 'db' | 'actor'>, ref: string): Promise<Found> {
  if (!mayRead(actor) && !has(actor, 'school')) throw refuse('forbidden', 'read')
  const session = await findSession(db, actor.commandId, ref)
  const ofSchool = session !== undefined && (await contactSchool(db, actor)) === session.schoolId
  if (!session || !(ofSchool || mayRead(actor))) throw refuse('missing', 'sessionUnknown')
  return { session, ofSchool }
}
