import type { Actor } from '../platform/actor.ts'
import type { Day } from '../platform/words/dates.ts'
import type { ProblemForm } from './pages/step-form.tsx'
import { mayAssess, mayCount, mayOpen, owns, ownsOrOpens } from './permissions.ts'
import type { ProblemLine } from './queries/problems.ts'
import { type Act, transitions } from './transitions.ts'

const acts: Record<ProblemForm, Act> = {
  scanning: 'scan-problem',
  analysis: 'analyse-problem',
  options: 'weigh-option',
  response: 'start-response',
  end: 'end-response',
  assessment: 'assess-problem',
  checks: 'check-problem',
  closure: 'close-problem',
  reopening: 'reopen-problem',
  counts: 'keep-counts',
  demands: 'link-demand',
  publication: 'publish-problem',
  withdrawal: 'withdraw-problem',
}

/** Which forms a reader finds on the page of a problem: those of its step that are theirs to send. */
export function formsFor(
  actor: Actor,
  problem: ProblemLine,
  { workers, today, sent }: { workers: ReadonlySet<string>; today: Day; sent: boolean },
) {
  const mayDo: Record<ProblemForm, boolean> = {
    scanning: ownsOrOpens(actor, problem),
    analysis: owns(actor, problem),
    options: owns(actor, problem),
    response: owns(actor, problem),
    end: owns(actor, problem),
    assessment: mayAssess(actor, problem, workers),
    checks: mayAssess(actor, problem, workers) && problem.checkDueOn !== null && problem.checkDueOn <= today,
    closure: mayOpen(actor),
    reopening: mayOpen(actor),
    counts: mayCount(actor, problem),
    demands: mayOpen(actor),
    publication: mayOpen(actor) && problem.startedOn !== null,
    withdrawal: mayOpen(actor) && sent,
  }
  const fits = (form: ProblemForm) => (transitions[acts[form]].from as readonly string[]).includes(problem.state)
  return new Set((Object.keys(acts) as ProblemForm[]).filter((form) => mayDo[form] && fits(form)))
}
