import type { Context } from '../../platform/context.ts'
import type { Day } from '../../platform/words/dates.ts'
import { eraseBriefing, upsertBriefing } from '../queries/briefings.ts'

/** Facts of a briefing: they stand in public as soon as its words were released once. */
export interface BriefingFacts {
  id: string
  ref: string
  kind: 'measure' | 'case'
  /** None means the whole city. */
  districtsAr: readonly string[]
  districtsFr: readonly string[]
  since: Day
  reviewOn: Day | null
  endedOn: Day | null
  withdrawnOn: Day | null
  changedOn: Day
}

export async function copyBriefing({ db, actor }: Context, facts: BriefingFacts): Promise<void> {
  await upsertBriefing(db, actor.commandId, facts)
}

/** The words go, from the copy and from what might be signed again. */
export async function withdrawBriefingCopy({ db, actor }: Context, id: string): Promise<void> {
  await eraseBriefing(db, actor.commandId, id)
}
