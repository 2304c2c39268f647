import { Badge, type Tone } from '../../platform/ui/badge.tsx'
import { ButtonLink } from '../../platform/ui/button.tsx'
import { Due } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Pagination } from '../../platform/ui/pagination.tsx'
import { RecordList } from '../../platform/ui/record-list.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { type Day, formatDay } from '../../platform/words/dates.ts'
import { routingWords } from '../../routing/words.ts'
import type { ProblemLine } from '../queries/problems.ts'
import type { Recurring } from '../queries/recurring.ts'
import type { ProblemState } from '../transitions.ts'
import { problemsWords } from '../words.ts'
import { useNames } from './named.ts'

interface ProblemsPageProps {
  problems: readonly ProblemLine[]
  /** Null where they stand on another page. */
  proposals: readonly Recurring[] | null
  newer: string | null
  older: string | null
  today: Day
  mayOpen: boolean
}

export const tones: Record<ProblemState, Tone> = {
  scanning: 'neutral',
  analysis: 'neutral',
  response: 'waiting',
  running: 'progress',
  assessment: 'waiting',
  maintenance: 'partly',
  closed: 'done',
}

export function ProblemsPage({ problems, proposals, newer, older, today, mayOpen }: ProblemsPageProps) {
  const { list: words, states } = useWords(problemsWords)
  const names = useNames()
  return (
    <DeskPage title={words.title}>
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          <>
            {mayOpen && (
              <ButtonLink path="/desk/problems/new" weight="primary" icon="plus">
                {words.open}
              </ButtonLink>
            )}
            <ButtonLink path="/desk/problems.json" icon="file">
              {words.json}
            </ButtonLink>
          </>
        }
      />
      {proposals && <Proposals proposals={proposals} mayOpen={mayOpen} />}
      <Section title={words.known}>
        {problems.length === 0 ? (
          <EmptyState title={words.none}>{words.noneHint}</EmptyState>
        ) : (
          <RecordList
            entries={problems.map((problem) => ({
              path: `/desk/problems/${problem.ref}`,
              title: <UserText>{problem.title}</UserText>,
              meta: (
                <>
                  <Ltr>{problem.ref}</Ltr> · {names.category(problem)} · <UserText>{names.place(problem)}</UserText> ·{' '}
                  {words.demands(problem.demands)}
                </>
              ),
              badge: <Badge tone={tones[problem.state]}>{states[problem.state]}</Badge>,
              summary: problem.state === 'maintenance' && problem.checkDueOn && (
                <>
                  {words.checkDue} <Due day={problem.checkDueOn} today={today} />
                </>
              ),
            }))}
          />
        )}
      </Section>
      <Pagination newer={newer} older={older} />
    </DeskPage>
  )
}

function Proposals({ proposals, mayOpen }: { proposals: readonly Recurring[]; mayOpen: boolean }) {
  const { proposal: words } = useWords(problemsWords)
  const { timeBands } = useWords(routingWords)
  const { language } = useView()
  const names = useNames()
  return (
    <Section title={words.title}>
      <div class="stack">
        <p class="lead">{proposals.length === 0 ? words.none : words.lead}</p>
        <ul class="stack">
          {proposals.map((proposal) => {
            const { demands, months, firstOn, timeBand, categoryId, districtId, pointId } = proposal
            const query = new URLSearchParams({ categoryId, districtId, ...(pointId && { pointId }) })
            return (
              <li>
                <p>
                  {words.because(demands, names.category(proposal), names.place(proposal), formatDay(language, firstOn), months)}
                  {timeBand && ` (${words.mostly(timeBands[timeBand])})`}
                </p>
                {mayOpen && <ButtonLink path={`/desk/problems/new?${query}`}>{words.open}</ButtonLink>}
              </li>
            )
          })}
        </ul>
      </div>
    </Section>
  )
}
