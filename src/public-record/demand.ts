import type { Day } from '../platform/words/dates.ts'

export const demandStates = [
  'received',
  'inadmissible',
  'qualified',
  'answered',
  'promised',
  'reported',
  'contested',
  'closed',
  'continued',
] as const
export type DemandState = (typeof demandStates)[number]
export type AnswerKind = 'commitment' | 'explanation' | 'refusal' | 'referral'
export type Verdict = 'kept' | 'partly' | 'not_kept'

/** Where a demand stands: enough to say what comes next and whether it is late. */
export interface Standing {
  readonly state: DemandState
  readonly answerKind: AnswerKind | null
  readonly answerDueOn: Day | null
  readonly answeredOn: Day | null
  readonly officeAr: string | null
  readonly officeFr: string | null
  readonly dueOn: Day | null
  readonly outcome: Verdict | null
  readonly reportedOn: Day | null
  readonly verdict: Verdict | null
}

/** How lists are narrowed: by whose turn it is, and by lateness, which cuts across. */
export const stateGroups = ['waiting', 'promised', 'to_judge', 'closed', 'inadmissible', 'continued', 'late'] as const
export type StateGroup = (typeof stateGroups)[number]

export const statesOf: Record<Exclude<StateGroup, 'late'>, readonly DemandState[]> = {
  waiting: ['received', 'qualified', 'contested'],
  promised: ['promised'],
  to_judge: ['answered', 'reported'],
  closed: ['closed'],
  inadmissible: ['inadmissible'],
  continued: ['continued'],
}

/** Whose turn it is, as lists are narrowed by it. */
export function groupOf(state: DemandState): Exclude<StateGroup, 'late'> {
  const [group] = Object.entries(statesOf).find(([, states]) => states.includes(state))!
  return group as Exclude<StateGroup, 'late'>
}

/** `reported` is the owner's own word; only that of the asker makes a commitment kept, partly kept or not kept. */
export const commitmentStates = ['running', 'late', 'reported', 'kept', 'partly', 'not_kept'] as const
export type CommitmentState = (typeof commitmentStates)[number]

export function commitmentStateOf({ dueOn, outcome, verdict }: Standing, today: Day): CommitmentState {
  return verdict ?? (outcome ? 'reported' : dueOn && dueOn < today ? 'late' : 'running')
}

/** Late is past and still open. It is computed and stands nowhere. */
export function isLate(demand: Standing, today: Day): boolean {
  const due = owedOn(demand)
  return due !== null && due < today
}

/** The day by which the police owe the next step; null while it is the turn of the asker, or of nobody. */
export function owedOn({ state, answerDueOn, dueOn }: Standing): Day | null {
  if (state === 'promised') return dueOn
  return statesOf.waiting.includes(state) ? answerDueOn : null
}

export type Next = 'qualify' | 'answer' | 'answerAgain' | 'keep' | 'judge' | 'accept'

const nextOf: Partial<Record<DemandState, Next>> = {
  received: 'qualify',
  qualified: 'answer',
  contested: 'answerAgain',
  promised: 'keep',
  reported: 'judge',
  answered: 'accept',
}

/** What comes next; null when the story is at its end. */
export function comesNext({ state }: Pick<Standing, 'state'>): Next | null {
  return nextOf[state] ?? null
}
