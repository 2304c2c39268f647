import { PrintButton } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Ltr } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Evaluation } from '../evaluate.ts'
import type { ProblemLine } from '../queries/problems.ts'
import { methodSentences, resultSentence } from '../result-sentence.ts'
import { problemsWords } from '../words.ts'
import { ResultPictures } from './result-pictures.tsx'

/** The result as a sentence, a picture, the methods behind it, and its doubts. */
export function ResultPage({ problem, evaluation }: { problem: ProblemLine; evaluation: Evaluation | null }) {
  const { result: words, list } = useWords(problemsWords)
  return (
    <DeskPage
      title={words.title}
      trail={[
        { path: '/desk/problems', label: list.title },
        { path: `/desk/problems/${problem.ref}`, label: problem.title },
      ]}
    >
      <PageHeading over={<Ltr>{problem.ref}</Ltr>} title={words.title} lead={words.lead} actions={<PrintButton />} />
      {evaluation ? (
        <Result problem={problem} evaluation={evaluation} />
      ) : (
        <EmptyState title={words.noCounts}>{words.noCountsHint}</EmptyState>
      )}
    </DeskPage>
  )
}

function Result({ problem, evaluation }: { problem: ProblemLine; evaluation: Evaluation }) {
  const { result: words } = useWords(problemsWords)
  const { language } = useView()
  return (
    <>
      <Section title={words.sentence}>
        <p class="lead">{resultSentence(language, evaluation, problem.period)}</p>
      </Section>
      <ResultPictures problem={problem} evaluation={evaluation} />
      <Section title={words.doubts}>
        <ul class="typed typed-list">
          {evaluation.doubts.map((doubt) => (
            <li>{words.doubtsOf[doubt]}</li>
          ))}
        </ul>
      </Section>
      <Section title={words.methods}>
        <Facts facts={methodSentences(language, evaluation).map(({ term, text }) => ({ term, value: text }))} />
      </Section>
    </>
  )
}
