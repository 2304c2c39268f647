import type { Returned } from '../../platform/http/submit.ts'
import { ButtonLink } from '../../platform/ui/button.tsx'
import { Day, DayTime } from '../../platform/ui/day.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { type Day as CalendarDay, formatDay } from '../../platform/words/dates.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import { hourOf } from '../hours.ts'
import type { PlanHead } from '../plans/plan.ts'
import type { Board } from '../plans/read-board.ts'
import type { Since } from '../plans/since.ts'
import { presenceWords } from '../words.ts'
import { Changes } from './changes.tsx'
import { PresencePage } from './frame.tsx'
import { useNames } from './names.ts'
import { PlanActs } from './plan-acts.tsx'
import { PlanMap } from './plan-map.tsx'
import { Goodness, hundredths, PlanBadge, rounded } from './plan-marks.tsx'
import { TeamWeek } from './team-week.tsx'
import { UnservedList } from './unserved.tsx'

interface PlanPageProps {
  board: Board
  since: Since | null
  mayPlan: boolean
  today: CalendarDay
  returned?: Returned | undefined
}

/** The week of a plan: what it is worth, what each team does, where presence is and where it is missing. */
export function PlanPage({ board, since, mayPlan, today, returned }: PlanPageProps) {
  const { plans: words } = useWords(presenceWords)
  const { language } = useView()
  const { plan, whole } = board
  const path = `/desk/presence-plan/plans/${plan.id}`
  return (
    <PresencePage part="plans" title={words.versionText(plan.version)} deeper alone={!whole}>
      <PageHeading
        over={words.weekOf(formatDay(language, plan.week, 'full'))}
        title={words.versionText(plan.version)}
        badges={<PlanBadge plan={plan} />}
        actions={whole && <ButtonLink path={`${path}/places`}>{words.byPlace}</ButtonLink>}
      />
      {whole && <PlanFacts board={board} />}
      {mayPlan && <PlanActs board={board} since={since} today={today} returned={returned} />}
      <Section title={words.byTeam}>
        {board.teams.length === 0 ? <EmptyState title={words.noTeams}>{words.noTeamsHint}</EmptyState> : <TeamWeek board={board} />}
      </Section>
      {whole && (
        <>
          <Section title={words.map}>
            <PlanMap board={board} />
          </Section>
          <UnservedList board={board} />
          <Changes board={board} />
        </>
      )}
    </PresencePage>
  )
}

function PlanFacts({ board }: { board: Board }) {
  const { plans: words } = useWords(presenceWords)
  const { language } = useView()
  const names = useNames(board)
  const { plan, visits, instance } = board
  const wanted = instance.wishes.reduce((sum, { values }) => sum + values.length, 0)
  const number = (n: number) => formatNumber(language, n)
  return (
    <Facts
      facts={[
        { term: words.good, value: <Goodness plan={plan} /> },
        { term: words.visits, value: words.ofWanted(number(visits.length), number(wanted)) },
        {
          term: words.value,
          value: plan.bound
            ? words.valueOf(rounded(language, plan.objective!), rounded(language, plan.bound))
            : rounded(language, plan.objective!),
        },
        { term: words.fairness, value: words.share(hundredths(language, plan.minShare ?? 0)) },
        { term: words.varied, value: plan.startBits === null ? null : words.variedText(Math.round(2 ** plan.startBits)) },
        { term: words.from, value: (plan.firstDay > plan.week || plan.firstMinute > 0) && <From plan={plan} /> },
        { term: words.without, value: plan.withoutTeamId && <UserText>{plan.withoutTeam ?? names.teamOf(plan.withoutTeamId)}</UserText> },
        { term: words.askedBy, value: plan.askedBy && <UserText>{plan.askedBy}</UserText> },
        {
          term: words.approvedBy,
          value: plan.approvedAt && (
            <>
              <UserText>{plan.approvedBy ?? '—'}</UserText> · <DayTime instant={plan.approvedAt} style="short" />
            </>
          ),
        },
      ]}
    />
  )
}

function From({ plan: { firstDay, firstMinute } }: { plan: PlanHead }) {
  return (
    <>
      <Day day={firstDay} style="full" /> {firstMinute > 0 && <Ltr>{hourOf(firstMinute)}</Ltr>}
    </>
  )
}
