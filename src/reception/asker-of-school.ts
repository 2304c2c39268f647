import type { Context } from '../platform/context.ts'
import { hashOf, newSecret } from '../platform/secret.ts'
import { dayOf } from '../platform/words/dates.ts'
import { putAskerOfSchool } from './queries/askers.ts'

/** A school as one who asks. Its link is told to nobody: whoever speaks for it today follows with their account, and nobody who spoke for it once. */
export function askerOfSchool({ db, actor, now, newId }: Context, schoolId: string): Promise<string> {
  const today = dayOf(now())
  const nobody = { name: null, phone: null, email: null, language: 'ar', since: today, usedOn: today } as const
  return putAskerOfSchool(db, actor.commandId, { id: newId(), tokenHash: hashOf(newSecret()), schoolId, ...nobody })
}
