import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { directionOf } from '../../platform/words/language.ts'
import { hourOf, type Minute, nthDay, parseHour } from '../hours.ts'
import type { Visit } from '../plans/plan.ts'
import type { Board } from '../plans/read-board.ts'
import type { TeamName } from '../queries/team-names.ts'
import { presenceWords } from '../words.ts'
import { useNames } from './names.ts'

export interface Scale {
  readonly from: Minute
  readonly to: Minute
}

/** From the first hour at which somebody works to the last, whole hours. */
export function scaleOf({ instance, plan }: Board, day: Day): Scale {
  const shifts = instance.teams.flatMap((team) => team.shifts.filter((shift) => shift.day === nthDay(plan.week, day)))
  const from = Math.min(...shifts.map((shift) => parseHour(shift.from)!), 12 * 60)
  const to = Math.max(...shifts.map((shift) => parseHour(shift.to)!), 13 * 60)
  return { from: Math.floor(from / 60) * 60, to: Math.ceil(to / 60) * 60 }
}

interface TimelineProps {
  board: Board
  team: TeamName
  day: Day
  scale: Scale
  isMovable: (visit: Visit) => boolean
  open: boolean
}

const height = 34

/** The day of a team: along the hours as they are read, and as a list. */
export function Timeline({ board, team, day, scale, isMovable, open }: TimelineProps) {
  const { plans: words, modes } = useWords(presenceWords)
  const { language } = useView()
  const href = useHref()
  const names = useNames(board)
  const visits = board.visits
    .filter((visit) => visit.teamId === team.id && visit.day === day)
    .map((visit) => ({ ...visit, movable: isMovable(visit) }))
  const breaks = board.breaks.filter((pause) => pause.teamId === team.id && pause.day === day)
  const shifts =
    board.instance.teams.find(({ id }) => id === team.id)?.shifts.filter((shift) => shift.day === nthDay(board.plan.week, day)) ?? []
  const length = scale.to - scale.from
  const mirrored = directionOf(language) === 'rtl'
  /** Time runs the way one reads. */
  const span = (from: Minute, to: Minute) => ({ x: mirrored ? scale.to - to : from - scale.from, width: to - from })
  const hours = Array.from({ length: length / 60 + 1 }, (_, nth) => scale.from + nth * 60)
  return (
    <section class="presence-team" id={`team-${team.id}`}>
      <h2>
        <UserText>{team.name}</UserText> <small>{`${modes[team.mode]} · ${words.visitCount(visits.length)}`}</small>
      </h2>
      <svg
        class="presence-line"
        viewBox={`0 0 ${length} ${height}`}
        preserveAspectRatio="none"
        data-line={team.id}
        data-from={scale.from}
        data-to={scale.to}
        data-mirrored={mirrored ? 'yes' : undefined}
        aria-hidden="true"
      >
        {shifts.map((shift) => (
          <rect class="presence-shift" y="0" height={height} {...span(parseHour(shift.from)!, parseHour(shift.to)!)} />
        ))}
        {hours.map((hour) => (
          <rect class="presence-hour" y="0" width="1" height={height} x={mirrored ? scale.to - hour : hour - scale.from} />
        ))}
        {breaks.map(({ from, to }) => (
          <rect class="presence-break" y="12" height={height - 24} {...span(from, to)} />
        ))}
        {visits.map(({ id, arrive, leave, wishId, movable }) => (
          <rect
            class={`presence-visit presence-visit-${board.wishes.get(wishId)?.source ?? 'demand'}`}
            y="5"
            height={height - 10}
            {...span(arrive, leave)}
            data-visit={movable ? id : undefined}
            data-minutes={leave - arrive}
          >
            <title>{`${hourOf(arrive)} ${names.placeOf(wishId)}`}</title>
          </rect>
        ))}
      </svg>
      <p class="presence-scale" aria-hidden="true">
        <Ltr>{hourOf(scale.from)}</Ltr>
        <Ltr>{hourOf(scale.to)}</Ltr>
      </p>
      <Disclosure summary={words.list} open={open}>
        <ol class="presence-stops">
          {visits.map(({ id, arrive, leave, wishId, movable }) => (
            <li>
              <Ltr>{`${hourOf(arrive)}–${hourOf(leave)}`}</Ltr>{' '}
              {movable ? (
                <a href={href(`/desk/presence-plan/plans/${board.plan.id}/visits/${id}`)}>
                  <UserText>{names.placeOf(wishId)}</UserText>
                </a>
              ) : (
                <UserText>{names.placeOf(wishId)}</UserText>
              )}
            </li>
          ))}
        </ol>
        {breaks.map(({ from, to }) => (
          <p class="quiet">
            {words.pause} <Ltr>{`${hourOf(from)}–${hourOf(to)}`}</Ltr>
          </p>
        ))}
      </Disclosure>
    </section>
  )
}
