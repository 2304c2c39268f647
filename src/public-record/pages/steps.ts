import type { Step } from '../../platform/ui/stepper.tsx'
import { type Day, formatDay } from '../../platform/words/dates.ts'
import type { Language } from '../../platform/words/language.ts'
import { isLate } from '../demand.ts'
import type { PublicDemand } from '../queries/demands.ts'
import type { PublicRecordWords } from '../words.ar.ts'

/** The way of a demand: it is shorter where nothing was promised, and where it was closed without a word of those who asked. */
export function stepsOf(demand: PublicDemand, unheard: boolean, today: Day, language: Language, words: PublicRecordWords): Step[] {
  const { page, badges } = words
  const { state, answerKind, askedOn, answerDueOn, answeredOn, dueOn, reportedOn, judgedOn, verdict } = demand
  const short = (day: Day | null) => (day ? { note: formatDay(language, day, 'short') } : {})
  const asked: Step = { label: page.steps.asked, state: 'done', ...short(askedOn) }
  if (state === 'inadmissible' || state === 'continued') return [asked, { label: badges[state], state: 'done' }]

  const open = isLate(demand, today) ? 'late' : 'now'
  const answering = state === 'received' || state === 'qualified' || state === 'referred' || state === 'contested'
  const answered: Step = { label: page.steps.answered, state: answering ? open : 'done', ...short(answering ? answerDueOn : answeredOn) }
  const closed: Step = { label: page.steps.closed, state: state === 'closed' ? 'done' : 'next' }
  const judging = state === 'answered' || state === 'reported' || state === 'reopening'
  const judged: Step = {
    label: page.steps.judged,
    state: judging ? 'now' : state === 'closed' ? 'done' : 'next',
    ...short(verdict ? judgedOn : null),
  }
  const heard = unheard ? [] : [judged]
  if (!answering && answerKind !== 'commitment') return [asked, answered, ...heard, closed]

  const promised = state === 'promised'
  const done = state === 'reported' || state === 'reopening' || state === 'closed'
  const kept: Step = {
    label: page.steps.kept,
    state: promised ? open : done ? 'done' : 'next',
    ...short(promised ? dueOn : done ? reportedOn : null),
  }
  return [asked, answered, kept, ...heard, closed]
}
