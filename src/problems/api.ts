import type { Evaluation } from './evaluate.ts'
import type { ProblemLine } from './queries/problems.ts'
import type { Recurring } from './queries/recurring.ts'

/** What is worked on and what is proposed, for a program of the command. */
export function problemsJson(problems: readonly ProblemLine[], proposals: readonly Recurring[]) {
  return { problems: problems.map(factsOf), proposals }
}

/** One problem with what its counts say; a method that refused says why by a key. */
export function problemJson(problem: ProblemLine, evaluation: Evaluation | null) {
  return { ...factsOf(problem), evaluation }
}

export function factsOf(problem: ProblemLine) {
  const { id: _, ownerOfficeId: _o, ...facts } = problem
  return facts
}
