import { PrintButton } from '../../platform/ui/button.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { Ltr, Paragraphs, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { categoryIn } from '../named.ts'
import type { PublicProblem } from '../queries/problems.ts'
import { ResultSection } from './result-section.tsx'
import { District, ProblemBadge } from './standing.tsx'
import { publicProblemsWords } from './words.ts'

/** One problem: what it is, what was done and why not otherwise, what the counts say; or the trace of one that was withdrawn. */
export function ProblemPage({ problem }: { problem: PublicProblem }) {
  const words = useWords(publicProblemsWords)
  const href = useHref()
  const { ref, title, measures, whyNot, result, conclusion, demands } = problem
  const withdrawn = title === null
  return (
    <PublicPage
      title={title ?? ref}
      trail={[{ path: '/problems', label: words.title }]}
      feed={href('/problems.atom')}
      aside={<About problem={problem} />}
    >
      <PageHeading
        over={<Ltr>{ref}</Ltr>}
        title={title ? <UserText>{title}</UserText> : words.withdrawn}
        badges={<ProblemBadge problem={problem} />}
        actions={<PrintButton />}
      />
      {withdrawn && (
        <Callout title={words.withdrawn}>
          <p>{words.withdrawnText}</p>
        </Callout>
      )}
      <Text title={words.problem} text={problem.problem} />
      <Text title={words.measures} text={measures} />
      <Text title={words.whyNot} text={whyNot} />
      {result ? <ResultSection result={result} /> : !withdrawn && <p>{words.notYet}</p>}
      <Text title={words.conclusion} text={conclusion} />
      {demands.length > 0 && !withdrawn && (
        <Section title={words.demands}>
          <p>
            {demands.map((demand, nth) => (
              <>
                {nth > 0 && ' · '}
                <a href={href(`/demands/${demand}`)}>
                  <Ltr>{demand}</Ltr>
                </a>
              </>
            ))}
          </p>
        </Section>
      )}
      <p class="quiet">{words.caution}</p>
    </PublicPage>
  )
}

function Text({ title, text }: { title: string; text: string | null }) {
  return text ? (
    <Section title={title}>
      <Paragraphs text={text} />
    </Section>
  ) : null
}

function About({ problem }: { problem: PublicProblem }) {
  const words = useWords(publicProblemsWords)
  const { language } = useView()
  const href = useHref()
  const { openedOn, startedOn, endedOn, checkDueOn, closedOn, withdrawnOn } = problem
  const day = (value: string | null) => value && <Day day={value} />
  return (
    <>
      <Facts
        facts={[
          { term: words.district, value: <District problem={problem} /> },
          { term: words.category, value: categoryIn(language, problem) },
          { term: words.openedOn, value: day(openedOn) },
          { term: words.startedOn, value: day(startedOn) },
          { term: words.endedOn, value: day(endedOn) },
          { term: words.checkDueOn, value: day(checkDueOn) },
          { term: words.closedOn, value: day(closedOn) },
          { term: words.withdrawnOn, value: day(withdrawnOn) },
        ]}
      />
      <p class="quiet">
        <a href={href(`/problems/${problem.ref}.json`)}>{words.data}</a>
      </p>
    </>
  )
}
