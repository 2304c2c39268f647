import { ButtonLink } from '../../platform/ui/button.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Tabs } from '../../platform/ui/tabs.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { addDays, type Day, dayOf, formatDay } from '../../platform/words/dates.ts'
import { hourOf, nthDay, weekdayOf } from '../hours.ts'
import { hasBegun } from '../plans/begin.ts'
import type { Visit } from '../plans/plan.ts'
import type { Board } from '../plans/read-board.ts'
import { presenceWords } from '../words.ts'
import { PresencePage } from './frame.tsx'
import { Island } from './island.tsx'
import { Lacking } from './lacking.tsx'
import { useNames } from './names.ts'
import { PlanMap } from './plan-map.tsx'
import { PlanBadge } from './plan-marks.tsx'
import { scaleOf, Timeline } from './timeline.tsx'

interface DayPageProps {
  board: Board
  day: Day
  /** Visits that begin after this can be changed, by whoever may. */
  now: Date
  mayPlan: boolean
  /** The team whose way is drawn. */
  chosen: string | null
}

/** One day, team by team along the hours. A visit is dragged to another hour or team, or moved by its page. */
export function DayPage({ board, day, now, mayPlan, chosen }: DayPageProps) {
  const { plans: words, weekdays, tabs } = useWords(presenceWords)
  const { language } = useView()
  const href = useHref()
  const { plan, teams, whole } = board
  const path = `/desk/presence-plan/plans/${plan.id}`
  const movable = mayPlan && plan.state !== 'replaced' && day >= dayOf(now) && day >= plan.firstDay
  const isMovable = (visit: Visit) => movable && !hasBegun(visit, now)
  const title = formatDay(language, day, 'full')
  const working = new Set(
    board.instance.teams.filter(({ shifts }) => shifts.some((shift) => shift.day === nthDay(plan.week, day))).map(({ id }) => id),
  )
  const shown = teams.filter(({ id }) => working.has(id))
  const scale = scaleOf(board, day)
  const one = shown.find(({ id }) => id === chosen)
  const route = one && board.visits.filter((visit) => visit.day === day && visit.teamId === one.id)
  const dayTabs = [0, 1, 2, 3, 4, 5, 6].map((nth) => {
    const date = addDays(plan.week, nth)
    const query = chosen ? `?team=${chosen}` : ''
    return { path: `${path}/days/${date}${query}`, label: weekdays[weekdayOf(date)], current: date === day }
  })
  return (
    <PresencePage part="plans" title={title} deeper alone={!whole}>
      <PageHeading
        over={<BackToPlan board={board} />}
        title={title}
        badges={<PlanBadge plan={plan} />}
        lead={movable ? words.dayLead : undefined}
        actions={
          <>
            {movable && <ButtonLink path={`${path}/visits/new?day=${day}`}>{words.add}</ButtonLink>}
            {plan.state === 'approved' && <ButtonLink path={`/desk/presence-plan/sheets?day=${day}`}>{tabs.sheets}</ButtonLink>}
          </>
        }
      />
      <Tabs label={words.days} tabs={dayTabs} />
      {day === plan.firstDay && plan.firstMinute > 0 && <Before board={board} />}
      {shown.length === 0 && <EmptyState title={words.nobody}>{words.nobodyHint}</EmptyState>}
      <div class="presence-board" data-board={movable ? href(path) : undefined} data-day={day}>
        {movable && shown.length > 0 && <Lacking board={board} day={day} />}
        {shown.map((team) => (
          <Timeline board={board} team={team} day={day} scale={scale} isMovable={isMovable} open={team.id === chosen} />
        ))}
      </div>
      {whole && (
        <Section title={one ? words.wayOf : words.map}>
          {one && (
            <p class="quiet">
              <UserText>{one.name}</UserText>
            </p>
          )}
          <PlanMap board={board} route={route ?? []} />
          {route && <Stops board={board} route={route} />}
        </Section>
      )}
      {movable && <Island />}
    </PresencePage>
  )
}

/** What was under way when this version was made is found in the one before. */
function Before({ board: { plan } }: { board: Board }) {
  const { plans: words } = useWords(presenceWords)
  const href = useHref()
  return (
    <p class="quiet presence-before">
      {words.stays(hourOf(plan.firstMinute))}{' '}
      {plan.fromPlanId && <a href={href(`/desk/presence-plan/plans/${plan.fromPlanId}/days/${plan.firstDay}`)}>{words.former}</a>}
    </p>
  )
}

function BackToPlan({ board: { plan } }: { board: Board }) {
  const { plans: words } = useWords(presenceWords)
  const href = useHref()
  return <a href={href(`/desk/presence-plan/plans/${plan.id}`)}>{words.versionText(plan.version)}</a>
}

function Stops({ board, route }: { board: Board; route: Board['visits'] }) {
  const names = useNames(board)
  return (
    <ol class="presence-stops">
      {route.map(({ wishId, arrive, leave }) => (
        <li>
          <Ltr>{`${hourOf(arrive)}–${hourOf(leave)}`}</Ltr> <UserText>{names.placeOf(wishId)}</UserText>
        </li>
      ))}
    </ol>
  )
}
