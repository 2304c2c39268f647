import { ButtonLink } from '../../platform/ui/button.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import type { PlanLine } from '../queries/plans.ts'
import { presenceWords } from '../words.ts'
import { PresencePage } from './frame.tsx'
import { PlanBadge, rounded } from './plan-marks.tsx'

/** How far a plan is, or why there is none. It is asked for again by a link, and by the script every second. */
export function ComputingPage({ plan, mayPlan }: { plan: PlanLine; mayPlan: boolean }) {
  const { plans: words } = useWords(presenceWords)
  const { language } = useView()
  const path = `/desk/presence-plan/plans/${plan.id}`
  const heading = (
    <PageHeading
      over={words.weekOf(formatDay(language, plan.week, 'full'))}
      title={words.versionText(plan.version)}
      badges={<PlanBadge plan={plan} />}
    />
  )
  if (plan.state !== 'computing') {
    return (
      <PresencePage part="plans" title={words.versionText(plan.version)} deeper>
        {heading}
        <EmptyState title={words.states[plan.state]} action={<ButtonLink path="/desk/presence-plan#compute">{words.compute}</ButtonLink>}>
          {plan.state === 'failed' ? words.failures[plan.failure === 'broken' ? 'broken' : 'ended'] : words.cancelledText}
        </EmptyState>
      </PresencePage>
    )
  }
  const { seconds, objective } = plan.progress ?? { seconds: 0, objective: null }
  const said = words.secondsOf(formatNumber(language, Math.min(seconds, plan.seconds)), formatNumber(language, plan.seconds))
  return (
    <PresencePage part="plans" title={words.computing} deeper>
      <div data-watch={path}>
        {heading}
        <p>{words.computingText}</p>
        <p class="import-meter" role="status">
          <progress max={plan.seconds} value={Math.min(seconds, plan.seconds)} aria-label={words.computing}>
            {said}
          </progress>
          <strong>{said}</strong>
        </p>
        {objective !== null && <p class="quiet">{words.bestSoFar(rounded(language, objective))}</p>}
        {plan.cancelAsked && <p class="quiet">{words.cancelling}</p>}
      </div>
      <div class="cluster">
        <ButtonLink path={path}>{words.refresh}</ButtonLink>
        {mayPlan && !plan.cancelAsked && (
          <PostButton path={`${path}/cancellation`} weight="danger">
            {words.cancel}
          </PostButton>
        )}
      </div>
    </PresencePage>
  )
}
