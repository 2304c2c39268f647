import { Badge } from '../../platform/ui/badge.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Pagination } from '../../platform/ui/pagination.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { addDays, formatDay } from '../../platform/words/dates.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import { hourOf, weekdayOf } from '../hours.ts'
import { byDistrict, byPlace, type PlaceRow } from '../plans/board.ts'
import type { Board } from '../plans/read-board.ts'
import { presenceWords } from '../words.ts'
import { PresencePage } from './frame.tsx'
import { useNames } from './names.ts'
import { hundredths, PlanBadge } from './plan-marks.tsx'

const page = 100

/** The week place by place: when somebody is there. What gets least of what it wants stands first. */
export function PlacesPage({ board, movable, from }: { board: Board; movable: boolean; from: number }) {
  const { plans: words, weekdays, paging } = useWords(presenceWords)
  const { language } = useView()
  const { plan, instance, visits } = board
  const rows = byPlace(plan.week, instance, visits)
  const path = (nth: number) => `/desk/presence-plan/plans/${plan.id}/places?from=${nth}`
  return (
    <PresencePage part="plans" title={words.byPlace} deeper>
      <PageHeading
        over={`${words.weekOf(formatDay(language, plan.week, 'full'))} · ${words.versionText(plan.version)}`}
        title={words.byPlace}
        lead={words.byPlaceText}
        badges={<PlanBadge plan={plan} />}
      />
      <Section title={words.fairness}>
        <Districts board={board} />
      </Section>
      <Section title={words.byPlace}>
        <div class="presence-scroll" tabindex={0} role="group" aria-label={words.byPlace}>
          <table class="presence-week">
            <caption class="spoken">{words.byPlace}</caption>
            <thead>
              <tr>
                <th scope="col">{words.place}</th>
                <th scope="col">{words.visits}</th>
                {[0, 1, 2, 3, 4, 5, 6].map((nth) => (
                  <th scope="col">{weekdays[weekdayOf(addDays(plan.week, nth))]}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.slice(from, from + page).map((row) => (
                <PlaceLine row={row} board={board} movable={movable} />
              ))}
            </tbody>
          </table>
        </div>
        <Pagination
          newer={from > 0 ? path(Math.max(0, from - page)) : null}
          older={from + page < rows.length ? path(from + page) : null}
          names={paging}
        />
      </Section>
    </PresencePage>
  )
}

interface PlaceLineProps {
  row: PlaceRow
  board: Board
  movable: boolean
}

function PlaceLine({ row: { wishId, got, wanted, days }, board, movable }: PlaceLineProps) {
  const { plans: words } = useWords(presenceWords)
  const { language } = useView()
  const href = useHref()
  const names = useNames(board)
  const tone = got === 0 ? 'not' : got < wanted ? 'partly' : 'done'
  return (
    <tr>
      <th scope="row">
        <a href={href(`/desk/presence-plan/wishes/${wishId}`)}>
          <UserText>{names.placeOf(wishId)}</UserText>
        </a>{' '}
        <small>
          <UserText>{names.districtOf(wishId)}</UserText>
          {movable && got < wanted && (
            <>
              {' · '}
              <a href={href(`/desk/presence-plan/plans/${board.plan.id}/visits/new?wishId=${wishId}`)}>{words.add}</a>
            </>
          )}
        </small>
      </th>
      <td>
        <Badge tone={tone}>{words.ofWanted(formatNumber(language, got), formatNumber(language, wanted))}</Badge>
      </td>
      {days.map(({ visits }) => (
        <td>
          {visits.map(({ id, arrive }) => (
            <span class="presence-time">
              {movable ? (
                <a href={href(`/desk/presence-plan/plans/${board.plan.id}/visits/${id}`)}>
                  <Ltr>{hourOf(arrive)}</Ltr>
                </a>
              ) : (
                <Ltr>{hourOf(arrive)}</Ltr>
              )}
            </span>
          ))}
        </td>
      ))}
    </tr>
  )
}

function Districts({ board }: { board: Board }) {
  const { plans: words } = useWords(presenceWords)
  const { language } = useView()
  const names = useNames(board)
  const shares = byDistrict(board.instance, board.visits)
  return (
    <ul class="bars" aria-label={words.fairness}>
      {shares.map(({ districtId, got, wanted }) => (
        <li class="bar bar-plain">
          <span class="bar-label">
            <UserText>{names.districtNamed(districtId)}</UserText>
          </span>
          <strong class="bar-n">{words.share(hundredths(language, got / wanted))}</strong>
          <svg class="bar-line" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect width={(100 * got) / wanted} height="1" />
          </svg>
        </li>
      ))}
    </ul>
  )
}
