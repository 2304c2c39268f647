import type { Context } from '../../platform/context.ts'
import { dayOf } from '../../platform/words/dates.ts'
import { isOpen, type Part } from './part.ts'
import { lockByCode, type OpenSession } from './queries/answers.ts'
import { refuse } from './refusal.ts'

/** The session of an address, locked. @throws {Refusal} missing */
export async function sessionOf({ db, actor }: Context, { code }: { code: string }): Promise<OpenSession> {
  const session = await lockByCode(db, actor.commandId, code)
  if (!session) throw refuse('missing', 'codeUnknown')
  return session
}

/** @throws {Refusal} conflict, before and after the days on which this is asked */
export function openNow({ now }: Context, { day }: OpenSession, part: Part | 'question'): void {
  if (!isOpen(part, day, dayOf(now()))) throw refuse('conflict', part === 'before' ? 'beforeOver' : 'notOpen')
}

/** More answers than there can be pupils are somebody's game. */
export function mostAnswers({ classesAsked }: OpenSession): number {
  return classesAsked * 60
}
