import { Bars } from '../../../platform/ui/bars.tsx'
import { ButtonLink } from '../../../platform/ui/button.tsx'
import { DataTable } from '../../../platform/ui/data-table.tsx'
import { DeskPage } from '../../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../../platform/ui/empty-state.tsx'
import { PageHeading, Section } from '../../../platform/ui/heading.tsx'
import { Ltr, UserText } from '../../../platform/ui/texts.tsx'
import { useView, useWords } from '../../../platform/ui/view.ts'
import { formatDay } from '../../../platform/words/dates.ts'
import type { Quiz } from '../../quiz.ts'
import { feedbackQuestions } from '../part.ts'
import { type Learned, learned, type PartResult, type Results } from '../results.ts'
import { feedbackWords } from '../words.ts'

interface ResultsPageProps {
  reference: string
  results: Results
  quiz: Quiz | null
}

export function ResultsPage({ reference, results, quiz }: ResultsPageProps) {
  const { results: words } = useWords(feedbackWords)
  const { language } = useView()
  const path = `/desk/awareness/sessions/${reference}`
  const rows = quiz && learned(quiz, results)
  const [before, after, feedback] = results.parts as [PartResult, PartResult, PartResult]
  return (
    <DeskPage title={words.title} trail={[{ path, label: reference }]}>
      <PageHeading
        over={<Ltr>{reference}</Ltr>}
        title={words.title}
        lead={words.lead}
        actions={<ButtonLink path={path}>{words.back}</ButtonLink>}
      />
      {results.open ? (
        <EmptyState title={words.open(formatDay(language, results.closesOn))} />
      ) : (
        <>
          {quiz && (
            <Section title={words.right}>
              {rows ? <Quizzed rows={rows} before={before.answers!} after={after.answers!} /> : <p class="quiet">{words.tooFew}</p>}
            </Section>
          )}
          <Section title={words.feedback}>
            <Opinions result={feedback} />
          </Section>
        </>
      )}
    </DeskPage>
  )
}

function Quizzed({ rows, before, after }: { rows: readonly Learned[]; before: number; after: number }) {
  const { results: words } = useWords(feedbackWords)
  return (
    <div class="stack">
      <DataTable
        caption={words.right}
        captionSpoken
        columns={[
          { header: words.question, cell: ({ text }) => <UserText>{text}</UserText> },
          { header: words.before, cell: (row) => words.of(row.before, before), align: 'end' },
          { header: words.after, cell: (row) => words.of(row.after, after), align: 'end' },
        ]}
        rows={rows}
      />
      <p class="quiet">{words.caution}</p>
    </div>
  )
}

function Opinions({ result: { answers, counts } }: { result: PartResult }) {
  const { results: words, questions, values } = useWords(feedbackWords)
  if (!counts || answers === null) return <p class="quiet">{words.tooFew}</p>
  return (
    <div class="stack">
      <p>{words.answers(answers)}</p>
      {feedbackQuestions.map((name, nth) => (
        <>
          <h3>{questions[name]}</h3>
          <Bars label={questions[name]} of={answers} bars={values.map((label, value) => ({ label, n: counts[nth]![value]! }))} />
        </>
      ))}
    </div>
  )
}
