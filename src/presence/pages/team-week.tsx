import { UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { addDays, formatDay } from '../../platform/words/dates.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import { weekdayOf } from '../hours.ts'
import { byTeam, type TeamDay } from '../plans/board.ts'
import type { Board } from '../plans/read-board.ts'
import { presenceWords } from '../words.ts'
import { useNames } from './names.ts'

/** Team by team, how many visits on each day of the week: each leads to its day. */
export function TeamWeek({ board }: { board: Board }) {
  const { plans: words, weekdays, modes } = useWords(presenceWords)
  const { language } = useView()
  const href = useHref()
  const names = useNames(board)
  const { plan, teams, visits } = board
  const rows = byTeam(
    plan.week,
    teams.map(({ id }) => id),
    visits,
  )
  const days = rows[0]?.days ?? []
  const modeOf = new Map(teams.map(({ id, mode }) => [id, modes[mode]]))
  const dayPath = (day: string) => `/desk/presence-plan/plans/${plan.id}/days/${day}`
  return (
    <div class="presence-scroll" tabindex={0} role="group" aria-label={words.byTeam}>
      <table class="presence-week">
        <caption class="spoken">{words.byTeam}</caption>
        <thead>
          <tr>
            <th scope="col">{words.team}</th>
            {[0, 1, 2, 3, 4, 5, 6].map((nth) => {
              const day = addDays(plan.week, nth)
              return (
                <th scope="col">
                  <a href={href(dayPath(day))}>
                    {weekdays[weekdayOf(day)]} <small>{formatDay(language, day, 'short')}</small>
                  </a>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ teamId, days: own }) => (
            <tr>
              <th scope="row">
                <UserText>{names.teamOf(teamId)}</UserText> <small>{modeOf.get(teamId)}</small>
              </th>
              {own.map((one) => (
                <td>
                  <Cell one={one} path={`${dayPath(one.day)}?team=${teamId}`} team={names.teamOf(teamId)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            {days.map((_, nth) => (
              <td>
                {formatNumber(
                  language,
                  rows.reduce((sum, { days: own }) => sum + own[nth]!.visits.length, 0),
                )}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

function Cell({ one: { visits }, path, team }: { one: TeamDay; path: string; team: string }) {
  const { language } = useView()
  const href = useHref()
  if (visits.length === 0) return <span class="quiet">·</span>
  const count = formatNumber(language, visits.length)
  return (
    <a href={href(path)} aria-label={`${team}: ${count}`}>
      {count}
    </a>
  )
}
