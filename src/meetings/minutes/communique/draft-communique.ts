import type { Context } from '../../../platform/context.ts'
import type { CommuniqueFacts, CommuniqueTexts } from './facts.ts'
import { communiqueFacts } from './queries.ts'
import { communiqueAr } from './words.ar.ts'
import { communiqueFr } from './words.fr.ts'

/** The communiqué as the record writes it; the cell reads, corrects and answers for it. */
export async function draftCommunique({ db, actor }: Pick<Context, 'db' | 'actor'>, meetingId: string): Promise<CommuniqueTexts> {
  return textsOf(await communiqueFacts(db, actor.commandId, meetingId))
}

export function textsOf(facts: CommuniqueFacts): CommuniqueTexts {
  return { communique: communiqueAr(facts), communiqueFr: communiqueFr(facts) }
}
