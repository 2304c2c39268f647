import { UserText } from '../../platform/ui/texts.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { lackingOn } from '../plans/board.ts'
import type { Board } from '../plans/read-board.ts'
import { presenceWords } from '../words.ts'
import { useNames } from './names.ts'

/** What does not fit on a telephone is found in the form. */
const most = 12

/** Places that could have a visit more on this day: opened, or dragged onto the hours of a team. */
export function Lacking({ board, day }: { board: Board; day: Day }) {
  const { plans: words } = useWords(presenceWords)
  const href = useHref()
  const names = useNames(board)
  const { plan, instance, visits } = board
  const lacking = lackingOn(plan.week, instance, visits, day).slice(0, most)
  if (lacking.length === 0) return null
  return (
    <section class="presence-lacking">
      <h2>{words.lacking}</h2>
      <p class="quiet">{words.lackingHint}</p>
      <ul>
        {lacking.map(({ wishId, minutes }) => (
          <li>
            <a
              href={href(`/desk/presence-plan/plans/${plan.id}/visits/new?day=${day}&wishId=${wishId}`)}
              data-wish={wishId}
              data-minutes={minutes}
              draggable={false}
            >
              <UserText>{names.placeOf(wishId)}</UserText>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
