import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Radios } from '../../platform/ui/choices.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { DayTime } from '../../platform/ui/day.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { type Day, formatDay } from '../../platform/words/dates.ts'
import { efforts } from '../plans/effort.ts'
import type { PlanLine } from '../queries/plans.ts'
import { presenceWords } from '../words.ts'
import { PresencePage } from './frame.tsx'
import { Goodness, PlanBadge } from './plan-marks.tsx'

interface PlansPageProps {
  plans: readonly PlanLine[]
  /** That can be planned. */
  weeks: readonly Day[]
  today: Day
  mayPlan: boolean
  whole: boolean
  returned: Returned | undefined
}

/** The plans of the weeks, version by version. */
export function PlansPage({ plans, weeks, mayPlan, whole, returned }: PlansPageProps) {
  const { plans: words } = useWords(presenceWords)
  const { language } = useView()
  const groups = [...Map.groupBy(plans, ({ week }) => week)]
  return (
    <PresencePage part="plans" title={words.title} alone={!whole}>
      <PageHeading title={words.title} lead={whole ? words.lead : words.leadOfHeads} />
      {plans.length === 0 && <EmptyState title={words.none}>{mayPlan ? words.noneHint : words.noneYet}</EmptyState>}
      {groups.map(([week, versions]) => (
        <Section title={words.weekOf(formatDay(language, week, 'full'))} id={`week-${week}`}>
          <Versions versions={versions} />
        </Section>
      ))}
      {mayPlan && <StartForm plans={plans} weeks={weeks} returned={returned} />}
    </PresencePage>
  )
}

function Versions({ versions }: { versions: readonly PlanLine[] }) {
  const { plans: words } = useWords(presenceWords)
  const href = useHref()
  return (
    <DataTable<PlanLine>
      caption={words.versions}
      captionSpoken
      columns={[
        {
          header: words.version,
          cell: ({ id, version }) => <a href={href(`/desk/presence-plan/plans/${id}`)}>{words.versionText(version)}</a>,
        },
        { header: words.state, cell: (plan) => <PlanBadge plan={plan} /> },
        {
          header: words.because,
          cell: ({ because, withoutTeam }) => (
            <>
              {words.becauses[because]} {withoutTeam && <UserText>{withoutTeam}</UserText>}
            </>
          ),
        },
        { header: words.good, cell: (plan) => <Goodness plan={plan} /> },
        {
          header: words.when,
          cell: ({ approvedAt, approvedBy, madeAt, askedAt, askedBy }) => (
            <>
              <DayTime instant={approvedAt ?? madeAt ?? askedAt} style="short" /> <UserText>{approvedBy ?? askedBy ?? ''}</UserText>
            </>
          ),
        },
      ]}
      rows={versions}
    />
  )
}

function StartForm({ plans, weeks, returned }: Pick<PlansPageProps, 'plans' | 'weeks' | 'returned'>) {
  const { plans: words } = useWords(presenceWords)
  const { language } = useView()
  const there = plans.filter(({ week, state }) => weeks.includes(week) && (state === 'draft' || state === 'approved'))
  const nameOf = ({ week, version }: PlanLine) => `${words.versionText(version)} · ${formatDay(language, week, 'short')}`
  return (
    <Section title={words.compute} id="compute">
      <Form
        path="/desk/presence-plan/plans"
        prefix="plan"
        label={words.compute}
        values={returned?.values ?? { effort: 'usual', week: weeks[0] }}
        errors={returned?.errors}
      >
        <Select
          name="week"
          label={words.week}
          hint={words.weekHint}
          options={weeks.map((week) => ({ value: week, label: formatDay(language, week, 'full') }))}
          required
        />
        <Radios
          name="effort"
          label={words.effort}
          options={efforts.map((effort) => ({ value: effort, label: words.efforts[effort] }))}
          required
        />
        {there.length > 0 && (
          <Select
            name="nearId"
            label={words.near}
            hint={words.nearHint}
            options={there.map((plan) => ({ value: plan.id, label: nameOf(plan) }))}
          />
        )}
        <FormActions>
          <Submit>{words.compute}</Submit>
        </FormActions>
      </Form>
    </Section>
  )
}
