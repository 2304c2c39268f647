import { Badge } from '../../platform/ui/badge.tsx'
import { DataTable, nothing } from '../../platform/ui/data-table.tsx'
import { Day, Due } from '../../platform/ui/day.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { Ltr, Paragraphs, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import type { LinkedDemand } from '../queries/linked.ts'
import type { ProblemLine } from '../queries/problems.ts'
import type { SentPublication } from '../queries/publication.ts'
import type { Assessment, Check, Option } from '../queries/work.ts'
import { problemsWords } from '../words.ts'
import { type ReturnedForm, StepForm } from './step-form.tsx'

/** What could be done: each with why, or why not. */
export function Options({ options }: { options: readonly Option[] }) {
  const { page: words } = useWords(problemsWords)
  if (options.length === 0) return null
  return (
    <Section title={words.options}>
      <DataTable
        caption={words.options}
        captionSpoken
        rows={options}
        columns={[
          { header: words.option, cell: ({ text }) => <UserText>{text}</UserText> },
          { header: words.chosen, cell: ({ chosen }) => <Badge tone={chosen ? 'done' : 'not'}>{chosen ? words.taken : words.left}</Badge> },
          { header: words.because, cell: ({ because }) => <UserText>{because}</UserText> },
        ]}
      />
    </Section>
  )
}

export function Assessments({ assessments }: { assessments: readonly Omit<Assessment, 'accountId'>[] }) {
  const { page: words } = useWords(problemsWords)
  if (assessments.length === 0) return null
  return (
    <Section title={words.assessments}>
      {assessments.map(({ assessedOn, judgement, sideEffects, decision }) => (
        <div class="stack">
          <p>
            <Day day={assessedOn} /> · <strong>{words.decisions[decision]}</strong>
          </p>
          <Paragraphs text={judgement} />
          <p>
            {words.sideEffects}: <UserText>{sideEffects}</UserText>
          </p>
        </div>
      ))}
    </Section>
  )
}

export function Checks({ checks, today }: { checks: readonly Check[]; today: CalendarDay }) {
  const { page: words } = useWords(problemsWords)
  if (checks.length === 0) return null
  return (
    <Section title={words.checks}>
      <DataTable
        caption={words.checks}
        captionSpoken
        rows={checks}
        columns={[
          {
            header: words.checkDue,
            cell: ({ dueOn, checkedOn }) => (checkedOn ? <Day day={checkedOn} /> : <Due day={dueOn} today={today} />),
          },
          { header: words.holds, cell: ({ holds }) => (holds === null ? words.waiting : holds ? words.held : words.notHeld) },
          { header: words.result, cell: ({ result }) => (result ? <UserText>{result}</UserText> : nothing) },
        ]}
      />
    </Section>
  )
}

interface DemandsProps {
  problem: ProblemLine
  demands: readonly LinkedDemand[]
  mayLink: boolean
  returned: ReturnedForm | undefined
}

export function Demands({ problem, demands, mayLink, returned }: DemandsProps) {
  const { page: words } = useWords(problemsWords)
  const href = useHref()
  return (
    <Section title={words.demands} id="demands">
      {demands.length === 0 ? (
        <p>{words.demandsNone}</p>
      ) : (
        <ul class="stack">
          {demands.map(({ id, ref, publicText, receivedOn, wishes }) => (
            <li>
              <a href={href(`/desk/demands/${ref}`)}>
                <Ltr>{ref}</Ltr>
              </a>{' '}
              · <Day day={receivedOn} /> · <UserText>{publicText}</UserText>
              {wishes > 0 && ` · ${words.wishes(wishes)}`}
              {mayLink && (
                <PostButton path={`/desk/problems/${problem.ref}/demands/${id}/removal`} weight="quiet">
                  {words.unlink} <Ltr>{ref}</Ltr>
                </PostButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayLink && <StepForm {...{ problem, returned }} form="demands" label={words.link} button={words.link} />}
    </Section>
  )
}

/** When its words were sent, and where everyone reads them once they are signed. */
export function Published({
  problem,
  publication: { sentOn, withdrawnOn, isReleased },
}: {
  problem: ProblemLine
  publication: SentPublication
}) {
  const { page: words } = useWords(problemsWords)
  const href = useHref()
  return (
    <p>
      {withdrawnOn ? words.withdrawnOn : words.sentOn} <Day day={withdrawnOn ?? sentOn} /> ·{' '}
      {isReleased ? <a href={href(`/problems/${problem.ref}`)}>{words.publicPage}</a> : words.notSigned}
    </p>
  )
}
