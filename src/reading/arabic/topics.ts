import type { Topic } from '../annotation.ts'
import { END, pattern, START } from '../text/pattern.ts'
import type { Prepared } from '../text/prepared.ts'
import type { Span } from '../text/span.ts'
import { topicWords } from './topic-words.ts'

const expressions = topicWords.map(([code, words]) => ({ code, expression: pattern(`${START}[وفبلك]{0,2}(?:${words})${END}`) }))

/** Each topic once, at its first mention outside the names of associations. */
export function arabicTopics({ body, evidence }: Prepared, names: readonly Span[]): Topic[] {
  return expressions.flatMap(({ code, expression }) => {
    for (const found of body.matchAll(expression)) {
      const [start, end] = [found.index, found.index + found[0].length]
      if (names.some((name) => start < name.end && end > name.start)) continue
      return [{ code, evidence: evidence(start, end) }]
    }
    return []
  })
}
