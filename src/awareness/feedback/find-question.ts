import type { Context } from '../../platform/context.ts'
import { type AskedQuestion, lockQuestion } from './queries/questions.ts'
import { refuse } from './refusal.ts'

/** The question that an act is about, locked. @throws {Refusal} missing */
export async function questionToAnswer({ db, actor }: Context, { questionId }: { questionId: string }): Promise<AskedQuestion> {
  const question = await lockQuestion(db, actor.commandId, questionId)
  if (!question) throw refuse('missing', 'questionUnknown')
  return question
}
