import { ButtonLink } from '../../platform/ui/button.tsx'
import { DayTime } from '../../platform/ui/day.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { monthOfWeek } from '../kept/month.ts'
import type { PlanLine } from '../queries/plans.ts'
import { presenceWords } from '../words.ts'
import { PresencePage } from './frame.tsx'
import { Goodness, hundredths, PlanBadge, rounded } from './plan-marks.tsx'

/** A plan of long ago: what it was worth, why its visits are gone, and where their sums are. */
export function ReducedPage({ plan, whole }: { plan: PlanLine; whole: boolean }) {
  const { plans: words, refusals, tabs } = useWords(presenceWords)
  const { language } = useView()
  const { objective, minShare, approvedAt, approvedBy } = plan
  return (
    <PresencePage part="plans" title={words.versionText(plan.version)} deeper alone={!whole}>
      <PageHeading
        over={words.weekOf(formatDay(language, plan.week, 'full'))}
        title={words.versionText(plan.version)}
        badges={<PlanBadge plan={plan} />}
        actions={<ButtonLink path={`/desk/presence-plan/kept?month=${monthOfWeek(plan.week).slice(0, 7)}`}>{tabs.kept}</ButtonLink>}
      />
      <Callout>
        <p>{refusals.planReduced}</p>
      </Callout>
      {whole && (
        <Facts
          facts={[
            { term: words.good, value: <Goodness plan={plan} /> },
            { term: words.value, value: objective !== null && rounded(language, objective) },
            { term: words.fairness, value: minShare !== null && words.share(hundredths(language, minShare)) },
            {
              term: words.approvedBy,
              value: approvedAt && (
                <>
                  <UserText>{approvedBy ?? '—'}</UserText> · <DayTime instant={approvedAt} style="short" />
                </>
              ),
            },
          ]}
        />
      )}
    </PresencePage>
  )
}
