import { Bars } from '../../platform/ui/bars.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { Count } from '../../platform/ui/texts.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import type { Quarter } from '../../platform/words/quarters.ts'
import type { SurveyFacts, SurveyResult } from '../../public-record/survey.ts'
import { type Question, questions, type Value, values } from '../question.ts'
import { surveyWords } from '../words.ts'

interface ResultsPageProps {
  surveys: readonly SurveyFacts[]
  /** The quarter that runs: nothing of it is shown. */
  current: Quarter
  desk?: boolean
}

/** What those who asked said afterwards, by quarter: counts, no percentages, and no small numbers. */
export function ResultsPage({ surveys, current, desk = false }: ResultsPageProps) {
  const { results: words } = useWords(surveyWords)
  const href = useHref()
  const Page = desk ? DeskPage : PublicPage
  return (
    <Page title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      <p class="quiet">
        {words.running(current)} <a href={href('/surveys.json')}>{words.data}</a>
      </p>
      {surveys.length === 0 && <EmptyState title={words.none}>{words.noneText}</EmptyState>}
      {surveys.map((survey) => (
        <QuarterSection survey={survey} />
      ))}
    </Page>
  )
}

function QuarterSection({ survey }: { survey: SurveyFacts }) {
  const { results: words } = useWords(surveyWords)
  const { quarter, answers, associations, people } = survey
  return (
    <Section title={words.quarter(quarter)} id={quarter}>
      <div class="stack">
        <p>
          {answers === null ? words.tooFew : words.answers(answers)}{' '}
          {associations !== null && people !== null && words.kinds(associations, people)}
        </p>
        {answers !== null && (
          <>
            {questions.map((question) => (
              <QuestionBars survey={survey} question={question} />
            ))}
            <Disclosure summary={words.table(quarter)}>
              <Counts survey={survey} />
            </Disclosure>
          </>
        )}
      </div>
    </Section>
  )
}

const resultOf = ({ results }: SurveyFacts, question: Question, value: Value) =>
  results.find((one) => one.question === question && one.value === value)

/** Only what is shown has a bar; the table says what is not. */
function QuestionBars({ survey, question }: { survey: SurveyFacts; question: Question }) {
  const { questions: asked, values: said, results: words } = useWords(surveyWords)
  const shown = values.flatMap((value) => {
    const n = resultOf(survey, question, value)?.n
    return n ? [{ label: said[value], n }] : []
  })
  return (
    <>
      <h3>{asked[question]}</h3>
      {shown.length > 0 ? (
        <Bars bars={shown} label={asked[question]} of={survey.answers ?? undefined} />
      ) : (
        <p class="quiet">{words.allHidden}</p>
      )}
    </>
  )
}

function Counts({ survey }: { survey: SurveyFacts }) {
  const { short, values: said, results: words } = useWords(surveyWords)
  return (
    <DataTable
      caption={words.table(survey.quarter)}
      captionSpoken
      columns={[
        { header: words.value, cell: (value: Value) => said[value] },
        ...questions.map((question) => ({
          header: short[question],
          cell: (value: Value) => <Cell result={resultOf(survey, question, value)} />,
          align: 'end' as const,
        })),
      ]}
      rows={values}
    />
  )
}

function Cell({ result }: { result: SurveyResult | undefined }) {
  const { results: words } = useWords(surveyWords)
  if (result && result.n !== null) return <Count n={result.n} />
  return <span class="quiet">{words.guarded}</span>
}
