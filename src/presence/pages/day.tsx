import { ButtonLink } from '../../platform/ui/button.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Tabs } from '../../platform/ui/tabs.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { addDays, type Day, formatDay } from '../../platform/words/dates.ts'
import { hourOf, nthDay, weekdayOf } from '../hours.ts'
import type { Board } from '../plans/read-board.ts'
import { presenceWords } from '../words.ts'
import { PresencePage } from './frame.tsx'
import { Island } from './island.tsx'
import { useNames } from './names.ts'
import { PlanMap } from './plan-map.tsx'
import { PlanBadge } from './plan-marks.tsx'
import { scaleOf, Timeline } from './timeline.tsx'

interface DayPageProps {
  board: Board
  day: Day
  mayPlan: boolean
  /** The team whose way is drawn. */
  chosen: string | null
}

/** One day, team by team along the hours. A visit is dragged to another hour or team, or moved by its page. */
export function DayPage({ board, day, mayPlan, chosen }: DayPageProps) {
  const { plans: words, weekdays, tabs } = useWords(presenceWords)
  const { language } = useView()
  const href = useHref()
  const { plan, teams, whole } = board
  const path = `/desk/presence-plan/plans/${plan.id}`
  const movable = mayPlan && plan.state !== 'replaced'
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
        actions={plan.state === 'approved' && <ButtonLink path={`/desk/presence-plan/sheets?day=${day}`}>{tabs.sheets}</ButtonLink>}
      />
      <Tabs label={words.days} tabs={dayTabs} />
      {shown.length === 0 && <EmptyState title={words.nobody}>{words.nobodyHint}</EmptyState>}
      <div class="presence-board" data-board={movable ? href(path) : undefined} data-day={day}>
        {shown.map((team) => (
          <Timeline board={board} team={team} day={day} scale={scale} movable={movable} open={team.id === chosen} />
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
