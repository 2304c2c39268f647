import type { Context } from '../../platform/context.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { Language } from '../../platform/words/language.ts'
import { eraseProblem, findResult, upsertProblem } from '../queries/problems.ts'

export const publicStates = ['analysis', 'response', 'running', 'assessment', 'maintenance', 'closed'] as const
export type PublicState = (typeof publicStates)[number]

/** Facts of a problem: they stand in public as soon as its words were released once. Never its place, only its district. */
export interface ProblemFacts {
  id: string
  ref: string
  state: PublicState
  categoryId: string
  districtAr: string
  districtFr: string
  openedOn: Day
  startedOn: Day
  endedOn: Day | null
  closedOn: Day | null
  checkDueOn: Day | null
  demandRefs: readonly string[]
  withdrawnOn: Day | null
  changedOn: Day
}

type Worded<Of> = Readonly<Record<Language, Of>>

/** What the counts said when the words were sent: as sentences, and in numbers unless these are small. */
export interface ProblemResult {
  readonly sentence: Worded<string>
  readonly doubts: Worded<readonly string[]>
  readonly methods: Worded<readonly { readonly term: string; readonly text: string }[]>
  /** Null where one of them is small: then none is told, nor what could be computed from it. */
  readonly counts: { readonly place: readonly [before: number, after: number]; readonly alike: readonly [number, number] | null } | null
  readonly ratios: readonly { readonly area: 'place' | 'alike'; readonly value: number; readonly low: number; readonly high: number }[]
}

export async function copyProblem({ db, actor }: Context, facts: ProblemFacts): Promise<void> {
  await upsertProblem(db, actor.commandId, facts)
}

/** What everyone reads of the counts now, if anything. */
export async function publicResultOf({ db, actor }: Context, id: string): Promise<ProblemResult | null> {
  return findResult(db, actor.commandId, id)
}

/** The words and numbers go from the copy. */
export async function withdrawProblemCopy({ db, actor }: Context, id: string): Promise<void> {
  await eraseProblem(db, actor.commandId, id)
}
