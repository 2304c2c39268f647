import { dueDay } from '../calendar/deadline.ts'
import { judge, type Verdict } from './commitment.ts'
import type { Answered, Closed, Contested, Ending, Reopening, Reported } from './demand.ts'
import { refuse } from './refusal.ts'
import type { When } from './when.ts'

export interface Word {
  readonly verdict: Verdict
  readonly reason?: string | undefined
  /** Ask in the same breath for it to be taken up again. */
  readonly contest?: boolean | undefined
}

/** Those who asked say what became of it. */
export function judgeOutcome(demand: Reported, { verdict, reason, contest }: Word, when: When): Closed | Reopening {
  const judged = { ...demand, commitment: judge(demand.commitment, verdict, reason ?? null, when.today) }
  if (!contest) return close(judged, 'judged', when)
  if (verdict === 'kept') throw refuse('invalid', 'keptNotContested', { contest: 'keptNotContested' })
  if (!reason) throw refuse('invalid', 'reasonMissing', { reason: 'reasonMissing' })
  return askReopening(judged, reason, when)
}

export function accept(demand: Answered, when: When): Closed {
  return close({ ...demand, commitment: null }, 'accepted', when)
}

/** Once, with a reason, and of what is closed only as long as its days run. */
export function contest(demand: Answered | Closed, reason: string, when: When): Reopening {
  if (demand.state === 'answered') return askReopening({ ...demand, commitment: null }, reason, when)
  if (!demand.wordDueOn || demand.wordDueOn < when.today) throw refuse('conflict', 'tooLateToReopen')
  if (demand.commitment && 'verdict' in demand.commitment && demand.commitment.verdict === 'kept')
    throw refuse('conflict', 'keptNotContested')
  const { closedOn: _day, ending: _how, ...open } = demand
  return askReopening(open, reason, when)
}

/** The cell takes it up again: the office owes a new answer. */
export function reopen(demand: Reopening, { today, calendar }: When): Contested {
  return { ...demand, state: 'contested', answerDueOn: dueDay(calendar, 'answer', today) }
}

/** Or it says, in public, why not. */
export function refuseReopening(demand: Reopening, reason: string, when: When): Closed {
  return close({ ...demand, reopeningRefusal: reason }, 'reopening_refused', when)
}

/** Those who asked have been silent for long enough. */
export function closeUnheard(demand: Answered | Reported, when: When): Closed {
  if (when.today < demand.wordDueOn) throw refuse('conflict', 'tooEarlyToClose')
  return close(demand.state === 'reported' ? demand : { ...demand, commitment: null }, 'unheard', when)
}

type Open<State> = State extends unknown ? Omit<State, 'state' | 'closedOn' | 'ending'> : never

function close(demand: Open<Closed>, ending: Ending, { today, calendar }: When): Closed {
  return { ...demand, state: 'closed', closedOn: today, ending, wordDueOn: dueDay(calendar, 'word', today) } as Closed
}

function askReopening(demand: Open<Closed>, reason: string, { today, calendar }: When): Reopening {
  if (demand.contestedOn) throw refuse('conflict', 'contestedOnce')
  const asked = { contestedOn: today, contestReason: reason, answerDueOn: dueDay(calendar, 'reopening', today) }
  return { ...demand, state: 'reopening', ...asked } as Reopening
}
