import type { Day } from '../platform/words/dates.ts'

export const demandStates = [
  'received',
  'inadmissible',
  'qualified',
  'referred',
  'answered',
  'promised',
  'reported',
  'reopening',
  'contested',
  'closed',
  'continued',
] as const
export type DemandState = (typeof demandStates)[number]

/** In these nobody owes anything any more: it came to its end, is not for here, or goes on in another. */
export const overStates: readonly DemandState[] = ['inadmissible', 'closed', 'continued']
export const openStates: readonly DemandState[] = demandStates.filter((state) => !overStates.includes(state))

export function isOver({ state }: { readonly state: DemandState }): boolean {
  return overStates.includes(state)
}

export type AnswerKind = 'commitment' | 'explanation' | 'refusal' | 'referral'
/** What those who asked say of a commitment, and what its owner says of it. */
export type Verdict = 'kept' | 'partly' | 'not_kept'
export type Outcome = Verdict | 'cancelled'
/** How a demand came to its end: never simply done. */
export type Ending = 'judged' | 'accepted' | 'unheard' | 'reopening_refused'

/** Where a demand stands: enough to say what comes next and whether it is late. */
export interface Standing {
  readonly state: DemandState
  readonly answerKind: AnswerKind | null
  readonly answerDueOn: Day | null
  readonly answeredOn: Day | null
  readonly officeAr: string | null
  readonly officeFr: string | null
  /** The partner that owes the answer, or gave it. */
  readonly partner: string | null
  readonly dueOn: Day | null
  /** By when the next news of the commitment are owed. */
  readonly updateDueOn: Day | null
  readonly outcome: Outcome | null
  readonly reportedOn: Day | null
  readonly verdict: Verdict | null
  readonly ending: Ending | null
}

/** How lists are narrowed: by whose turn it is, and by lateness, which cuts across. */
export const stateGroups = ['waiting', 'promised', 'to_judge', 'closed', 'inadmissible', 'continued', 'late'] as const
export type StateGroup = (typeof stateGroups)[number]

export const statesOf: Record<Exclude<StateGroup, 'late'>, readonly DemandState[]> = {
  waiting: ['received', 'qualified', 'referred', 'reopening', 'contested'],
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

export function commitmentStateOf(demand: Standing, today: Day): CommitmentState {
  const { outcome, verdict } = demand
  const due = owedOn({ ...demand, state: 'promised' })
  return verdict ?? (outcome ? 'reported' : due && due < today ? 'late' : 'running')
}

/** Late is past and still open. It is computed and stands nowhere. */
export function isLate(demand: Standing, today: Day): boolean {
  const due = owedOn(demand)
  return due !== null && due < today
}

/** The day by which the next step is owed; null while it is the turn of the asker, or of nobody. */
export function owedOn({ state, answerDueOn, dueOn, updateDueOn }: Standing): Day | null {
  if (state === 'promised') return updateDueOn && dueOn && updateDueOn < dueOn ? updateDueOn : dueOn
  return statesOf.waiting.includes(state) ? answerDueOn : null
}

export type Next = 'qualify' | 'answer' | 'partner' | 'decide' | 'answerAgain' | 'keep' | 'judge' | 'accept'

const nextOf: Partial<Record<DemandState, Next>> = {
  received: 'qualify',
  qualified: 'answer',
  referred: 'partner',
  reopening: 'decide',
  contested: 'answerAgain',
  promised: 'keep',
  reported: 'judge',
  answered: 'accept',
}

/** What comes next; null when the story is at its end. */
export function comesNext({ state }: Pick<Standing, 'state'>): Next | null {
  return nextOf[state] ?? null
}
