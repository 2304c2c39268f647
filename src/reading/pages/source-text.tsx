import { useView, useWords } from '../../platform/ui/view.ts'
import { directionOf } from '../../platform/words/language.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import { type Group, groupOf, groups } from '../groups.ts'
import type { Question } from '../questions.ts'
import { type Segment, segmentsOf } from '../segments.ts'
import { readingWords } from '../words.ts'

/** The text as it was handed in. What was read is marked, and each mark leads to its question by a number, as a footnote does. */
export function SourceText({ text, lang, questions }: { text: string; lang: 'ar' | 'fr'; questions: readonly Question[] }) {
  const { review: words, groups: titles } = useWords(readingWords)
  const marks = questions.flatMap(({ key, evidence }) => (evidence ? [{ key, start: evidence.start, end: evidence.end }] : []))
  return (
    <section class="source" aria-label={words.textLabel} tabindex={0} id="source">
      <h2>{words.text}</h2>
      <ul class="source-legend">
        {groups.map((group) => (
          <li class={`evidence evidence-${group}`}>{titles[group]}</li>
        ))}
      </ul>
      <div class="source-text" lang={lang} dir={directionOf(lang)}>
        {segmentsOf(text, marks).map((segment) => (
          <Piece segment={segment} questions={questions} />
        ))}
      </div>
    </section>
  )
}

function Piece({ segment: { text, keys, ends }, questions }: { segment: Segment; questions: readonly Question[] }) {
  if (keys.length === 0) return <>{text}</>
  return (
    <span class="evidence-piece">
      <mark class={`evidence evidence-${narrowest(keys, questions)}`}>{text}</mark>
      {ends.map((key) => (
        <>
          {wordJoiner}
          <Footnote of={key} questions={questions} />
        </>
      ))}
    </span>
  )
}

/** A footnote does not begin a line. */
const wordJoiner = '\u2060'

function Footnote({ of, questions }: { of: string; questions: readonly Question[] }) {
  const { language } = useView()
  const words = useWords(readingWords)
  const index = questions.findIndex(({ key }) => key === of)
  const number = formatNumber(language, index + 1)
  const { kind } = questions[index]!
  return (
    <a
      class={`footnote footnote-${groupOf[kind]}`}
      id={`evidence-${of}`}
      href={`#review-${of}`}
      aria-label={words.review.toQuestion(number, words.questions[kind])}
    >
      {number}
    </a>
  )
}

/** Where marks overlap, the colour is that of the shortest. */
function narrowest(keys: readonly string[], questions: readonly Question[]): Group {
  const covering = questions.filter(({ key }) => keys.includes(key))
  const length = ({ evidence }: Question) => (evidence ? evidence.end - evidence.start : 0)
  return groupOf[covering.reduce((least, one) => (length(one) < length(least) ? one : least)).kind]
}
