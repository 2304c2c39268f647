import type { Problem } from './problem.ts'
import type { Publication } from './queries/publication.ts'
import type { Assessment, Option } from './queries/work.ts'

type Read = Pick<Problem, 'title' | 'note' | 'doneNote'>

/** With what the form for the public begins: what was sent last, or what the office wrote, to be said anew without the place. */
export function publicWordsOf(
  { title, note, doneNote }: Read,
  options: readonly Pick<Option, 'text' | 'because' | 'chosen'>[],
  assessments: readonly Pick<Assessment, 'judgement'>[],
  sent: Publication | undefined,
): Record<string, string> {
  if (sent && !sent.withdrawnOn) {
    const { problem, measures, whyNot, conclusion } = sent
    return { title: sent.title, problem, measures, whyNot, conclusion: conclusion ?? '' }
  }
  const lines = (taken: boolean) => options.filter(({ chosen }) => chosen === taken).map(({ text, because }) => `${text}: ${because}`)
  return {
    title,
    problem: note,
    measures: [...lines(true), doneNote].filter(Boolean).join('\n'),
    whyNot: lines(false).join('\n'),
    conclusion: assessments.at(-1)?.judgement ?? '',
  }
}
