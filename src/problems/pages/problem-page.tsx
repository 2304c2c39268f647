import { Badge } from '../../platform/ui/badge.tsx'
import { MoreLink } from '../../platform/ui/button.tsx'
import { Day, Due } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { type Fact, Facts } from '../../platform/ui/facts.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { Stepper } from '../../platform/ui/stepper.tsx'
import { Ltr, Paragraphs, UserText } from '../../platform/ui/texts.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import type { Counted } from '../evaluate.ts'
import { publicWordsOf } from '../public-words.ts'
import type { LinkedDemand } from '../queries/linked.ts'
import type { ProblemLine } from '../queries/problems.ts'
import type { SentPublication } from '../queries/publication.ts'
import type { Assessment, Check, Option } from '../queries/work.ts'
import { problemStates } from '../transitions.ts'
import { problemsWords } from '../words.ts'
import { useNames } from './named.ts'
import { Assessments, Checks, Demands, Options, Published } from './problem-parts.tsx'
import { tones } from './problems-page.tsx'
import { type ProblemForm, type ReturnedForm, StepForm } from './step-form.tsx'

export interface ProblemPageProps {
  problem: ProblemLine
  options: readonly Option[]
  demands: readonly LinkedDemand[]
  counts: readonly Counted[]
  publication: SentPublication | undefined
  assessments: readonly Omit<Assessment, 'accountId'>[]
  checks: readonly Check[]
  today: CalendarDay
  /** The forms that this reader may send now. */
  forms: ReadonlySet<ProblemForm>
  returned?: ReturnedForm | undefined
}

export function ProblemPage(props: ProblemPageProps) {
  const { problem, options, demands, counts, publication, assessments, checks, today, forms, returned } = props
  const words = useWords(problemsWords)
  const { page } = words
  const at = problemStates.indexOf(problem.state)
  const steps = problemStates.map((state, nth) => ({
    label: words.states[state],
    state: nth < at || problem.state === 'closed' ? ('done' as const) : nth === at ? ('now' as const) : ('next' as const),
  }))
  /** The forms of the next step, each under a title and with the words of its button. */
  const labels: Partial<Record<ProblemForm, readonly [title: string, button: string | undefined]>> = {
    scanning: [words.states.scanning, undefined],
    analysis: [words.states.analysis, undefined],
    options: [page.options, page.add],
    response: [page.objective, page.start],
    end: [words.states.running, page.end],
    assessment: [words.states.assessment, page.assess],
    checks: [words.states.maintenance, page.check],
    reopening: [page.reopen, page.reopen],
  }
  const next = (Object.keys(labels) as ProblemForm[]).filter((form) => forms.has(form))
  return (
    <DeskPage
      title={problem.title}
      trail={[{ path: '/desk/problems', label: words.list.title }]}
      aside={<Aside problem={problem} today={today} />}
    >
      <PageHeading
        over={<Ltr>{problem.ref}</Ltr>}
        title={<UserText>{problem.title}</UserText>}
        badges={<Badge tone={tones[problem.state]}>{words.states[problem.state]}</Badge>}
      />
      <Stepper label={words.way} steps={steps} />
      {next.length === 0 && problem.state !== 'closed' && <NextStep problem={problem} />}
      {problem.startedOn && <MoreLink path={`/desk/problems/${problem.ref}/assessment`}>{page.seeResult}</MoreLink>}
      {next.map((form) => (
        <Section title={labels[form]![0]} id={`${form}-form`}>
          <StepForm {...{ problem, form, returned }} label={labels[form]![0]} button={labels[form]![1]} />
        </Section>
      ))}
      <Texts problem={problem} />
      <Options options={options} />
      <Assessments assessments={assessments} />
      <Checks checks={checks} today={today} />
      <Demands {...{ problem, demands, returned }} mayLink={forms.has('demands')} />
      {forms.has('counts') && (
        <Disclosure summary={page.counts} open={returned?.form === 'counts'}>
          <StepForm
            {...{ problem, returned }}
            form="counts"
            label={page.counts}
            button={page.keepCounts}
            values={{ counts: counts.map(lineOf(problem)).join('\n') }}
          />
        </Disclosure>
      )}
      {publication && <Published problem={problem} publication={publication} />}
      {forms.has('publication') && (
        <Disclosure summary={page.publish} open={returned?.form === 'publication'}>
          <p>{page.publishLead}</p>
          <StepForm
            {...{ problem, returned }}
            form="publication"
            label={page.publish}
            button={page.publishButton}
            values={publicWordsOf(problem, options, assessments, publication)}
          />
        </Disclosure>
      )}
      {forms.has('withdrawal') && (
        <Disclosure summary={page.withdraw} open={returned?.form === 'withdrawal'}>
          <StepForm {...{ problem, returned }} form="withdrawal" label={page.withdraw} button={page.withdraw} />
        </Disclosure>
      )}
      {forms.has('closure') && (
        <Disclosure summary={page.close} open={returned?.form === 'closure'}>
          <StepForm {...{ problem, returned }} form="closure" label={page.close} button={page.close} />
        </Disclosure>
      )}
    </DeskPage>
  )
}

/** For whoever has nothing to do here: whose the next step is. */
function NextStep({ problem }: { problem: ProblemLine }) {
  const { page: words, states } = useWords(problemsWords)
  const names = useNames()
  const isOthers = problem.state === 'assessment' || problem.state === 'maintenance'
  return (
    <Callout>
      <p>
        {words.next} <strong>{states[problem.state]}</strong>. {isOthers ? words.forOthers : words.forOwner}
        {!isOthers && <UserText>{names.office(problem)}</UserText>}
      </p>
    </Callout>
  )
}

function Aside({ problem, today }: { problem: ProblemLine; today: CalendarDay }) {
  const { page: words } = useWords(problemsWords)
  const names = useNames()
  const { openedOn, startedOn, endedOn, closedOn, objectiveDueOn, state, indicator, baseline, target } = problem
  const facts: Fact[] = [
    { term: words.category, value: names.category(problem) },
    { term: words.place, value: <UserText>{names.place(problem)}</UserText> },
    { term: words.owner, value: <UserText>{names.office(problem)}</UserText> },
    { term: words.openedOn, value: <Day day={openedOn} /> },
    { term: words.indicator, value: indicator && <UserText>{indicator}</UserText> },
    { term: words.baseline, value: baseline && <UserText>{baseline}</UserText> },
    { term: words.target, value: target && <UserText>{target}</UserText> },
    { term: words.objectiveDueOn, value: objectiveDueOn && <Due day={objectiveDueOn} today={today} open={state === 'running'} /> },
    { term: words.startedOn, value: startedOn && <Day day={startedOn} /> },
    { term: words.endedOn, value: endedOn && <Day day={endedOn} /> },
    { term: words.closedOn, value: closedOn && <Day day={closedOn} /> },
  ]
  return <Facts facts={facts} />
}

/** What was written in each step, under the name of the step. */
function Texts({ problem }: { problem: ProblemLine }) {
  const { page: words, states } = useWords(problemsWords)
  const steps: [string, [string, string | null][]][] = [
    [
      // What was written on the day it was opened stands apart until it is scanned.
      problem.harm ? states.scanning : words.openedOn,
      [
        [words.note, problem.note],
        [words.harm, problem.harm],
        [words.goal, problem.goal],
      ],
    ],
    [
      states.analysis,
      [
        [words.hypothesis, problem.hypothesis],
        [words.lookedAt, problem.lookedAt],
        [words.currently, problem.currently],
        [words.confidence, problem.confidence && words.confidences[problem.confidence]],
      ],
    ],
    [states.running, [[words.done, problem.doneNote]]],
    [states.closed, [[words.closed, problem.closeReason]]],
  ]
  return (
    <>
      {steps
        .filter(([, texts]) => texts.some(([, text]) => text))
        .map(([title, texts]) => (
          <Section title={title}>
            <div class="stack">
              {texts.map(
                ([name, text]) =>
                  text && (
                    <div>
                      <h3>{name}</h3>
                      <Paragraphs text={text} />
                    </div>
                  ),
              )}
            </div>
          </Section>
        ))}
    </>
  )
}

/** As it was typed, so that it can be typed on. */
const lineOf =
  ({ period }: ProblemLine) =>
  (count: Counted) =>
    [
      period === 'month' ? count.period.slice(0, 7) : count.period,
      ...[count.treated, count.comparison, count.buffer, count.bufferComparison].filter((n) => n !== null),
    ].join(' ; ')
