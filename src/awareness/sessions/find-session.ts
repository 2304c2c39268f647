import { has } from '../../platform/actor.ts'
import type { Context } from '../../platform/context.ts'
import { contactSchool } from '../../schools/contact-school.ts'
import { lockSession } from './queries/sessions.ts'
import { refuse } from './refusal.ts'
import type { Session } from './session.ts'

export interface Found {
  session: Session
  /** Whether the actor speaks for the school of this session. */
  ofSchool: boolean
}

/** The session that an act is about, locked. A school contact finds those of its own school alone. @throws {Refusal} missing */
export async function sessionToChange({ db, actor }: Context, { ref }: { ref: string }): Promise<Found> {
  const session = await lockSession(db, actor.commandId, ref)
  const ofSchool = (await contactSchool(db, actor)) === session.schoolId
  if (has(actor, 'school') && !ofSchool) throw refuse('missing', 'sessionUnknown')
  return { session, ofSchool }
}
