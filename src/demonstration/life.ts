import { addDays, type Day } from '../platform/words/dates.ts'
import type { Chance } from './chance.ts'
import type { Commitment } from './texts/theme.ts'
import { answerContests, outcomeContests, verdictReasons } from './texts/verdicts.ts'
import type { Wish } from './wishes.ts'

export type Outcome = keyof typeof verdictReasons

/** What happens to a demand after it was received. The year ends today: later steps are left out, and the state in which it stands follows. */
export type Step =
  | { act: 'qualify'; day: Day }
  | { act: 'inadmissible'; day: Day; reason: string }
  | { act: 'extend'; day: Day; reason: string }
  | { act: 'answer'; day: Day; dueOn?: Day; partial?: { declined: string; because: string } }
  /** What the partner answers; with a day, by when it will have done it. */
  | { act: 'partner'; day: Day; text: string; dueOn?: Day }
  | { act: 'progress'; day: Day; text: string }
  | { act: 'replace'; day: Day; dueOn: Day; reason: string; text: string; indicator: string }
  | { act: 'report'; day: Day; outcome: Outcome | 'cancelled'; evidence: string }
  | { act: 'judge'; day: Day; verdict: Outcome; reason: string; contest: boolean }
  | { act: 'accept'; day: Day }
  | { act: 'contest'; day: Day; reason: string }
  | { act: 'decide'; day: Day; decision: 'accepted' | 'refused'; reason: string }
  | { act: 'explain'; day: Day }
  | { act: 'close'; day: Day }
  /** Nothing more happens: it is waited for. */
  | { act: 'end'; day: Day }

/** From the day on which it was received to its end, as if there were no today. Some wait for an answer, or for a report, for ever. */
export function lifeOf({ answer }: Wish, receivedOn: Day, chance: Chance): Step[] {
  const qualifiedOn = addDays(receivedOn, chance.between(2, 6))
  const answeredOn = addDays(qualifiedOn, chance.often(0.15) ? chance.between(34, 60) : chance.between(5, 20))
  const qualify: Step = { act: 'qualify', day: qualifiedOn }
  if (chance.often(0.03)) return [qualify]
  if (answer.kind !== 'commitment') return [qualify, { act: 'answer', day: answeredOn }, ...afterAnswer(answeredOn, chance)]
  const dueOn = addDays(answeredOn, answer.days)
  return [qualify, { act: 'answer', day: answeredOn, dueOn }, ...afterPromise(answer, answeredOn, dueOn, chance)]
}

function afterAnswer(answeredOn: Day, chance: Chance): Step[] {
  const day = addDays(answeredOn, patience(chance))
  if (chance.often(0.24)) return [{ act: 'contest', day, reason: chance.pick(answerContests) }, ...afterContest(day, chance)]
  if (chance.often(0.25)) return [{ act: 'close', day: addDays(answeredOn, 17) }]
  return [{ act: 'accept', day }]
}

function afterPromise(promise: Commitment, madeOn: Day, dueOn: Day, chance: Chance): Step[] {
  const outcome = outcomeOf(promise, chance)
  const reportedOn = addDays(dueOn, chance.often(0.2) ? chance.between(25, 50) : chance.between(-4, 1))
  const progress: Step[] = chance.often(0.7)
    ? [{ act: 'progress', day: addDays(madeOn, Math.round(promise.days * 0.45)), text: promise.progress }]
    : []
  if (chance.often(0.06)) return progress
  const evidence = { kept: promise.kept, partly: promise.partly, not_kept: promise.notKept }[outcome]!
  return [...progress, { act: 'report', day: reportedOn, outcome, evidence }, ...afterReport(outcome, reportedOn, chance)]
}

function afterReport(outcome: Outcome, reportedOn: Day, chance: Chance): Step[] {
  const day = addDays(reportedOn, patience(chance))
  if (chance.often(0.1)) return [{ act: 'close', day: addDays(reportedOn, 16) }]
  const verdict = outcome === 'kept' && chance.often(0.16) ? 'partly' : outcome
  const contest = verdict !== 'kept' && chance.often(0.4)
  const reason = chance.pick(contest ? outcomeContests : verdictReasons[verdict])
  return [{ act: 'judge', day, verdict, reason, contest }, ...(contest ? afterContest(day, chance) : [])]
}

function afterContest(contestedOn: Day, chance: Chance): Step[] {
  const day = addDays(contestedOn, chance.between(14, 40))
  return [
    { act: 'explain', day },
    { act: 'accept', day: addDays(day, chance.between(5, 12)) },
  ]
}

/** How many days those who asked take for their word. */
function patience(chance: Chance): number {
  return chance.often(0.4) ? chance.between(18, 60) : chance.between(3, 14)
}

function outcomeOf({ partly, notKept }: Commitment, chance: Chance): Outcome {
  if (notKept && chance.often(0.28)) return 'not_kept'
  return partly && chance.often(0.32) ? 'partly' : 'kept'
}
