import { DataTable } from '../../platform/ui/data-table.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import type { Unserved } from '../optimiser/plan.ts'
import type { Board } from '../plans/read-board.ts'
import { presenceWords } from '../words.ts'
import { useNames } from './names.ts'
import { useRemedy } from './remedy.ts'

/** What the week could not give: why, and what would give it. Wishes that one thing would serve stand together, what serves most first. */
export function UnservedList({ board }: { board: Board }) {
  const { plans: words, reasons } = useWords(presenceWords)
  const { language } = useView()
  const remedyOf = useRemedy()
  const unserved = board.plan.unserved ?? []
  const missingIn = (wishes: readonly Unserved[]) => wishes.reduce((sum, { missing }) => sum + missing, 0)
  const groups = [...Map.groupBy(unserved, ({ reason }) => `${reason.code} ${remedyOf(reason)}`).values()]
  return (
    <Section title={words.unserved}>
      {unserved.length === 0 ? (
        <p>{words.allServed}</p>
      ) : (
        <div class="stack">
          <p class="quiet">{words.unservedText(unserved.length)}</p>
          <DataTable<readonly Unserved[]>
            caption={words.unserved}
            captionSpoken
            columns={[
              { header: words.remedy, cell: ([first]) => <UserText>{remedyOf(first!.reason)}</UserText> },
              { header: words.reason, cell: ([first]) => reasons[first!.reason.code] },
              { header: words.missing, cell: (wishes) => formatNumber(language, missingIn(wishes)), align: 'end' },
              { header: words.places, cell: (wishes) => <Places wishes={wishes} board={board} /> },
            ]}
            rows={groups.sort((a, b) => missingIn(b) - missingIn(a))}
          />
        </div>
      )}
    </Section>
  )
}

/** The rest is found by place. */
const most = 40

/** The places of a group, and to which others their hours went. */
function Places({ wishes, board }: { wishes: readonly Unserved[]; board: Board }) {
  const { plans: words } = useWords(presenceWords)
  const { language } = useView()
  const href = useHref()
  const names = useNames(board)
  return (
    <Disclosure summary={words.placeCount(wishes.length)}>
      <ul class="presence-hours">
        {wishes.slice(0, most).map(({ wish, missing, reason: { by = [] } }) => (
          <li>
            <a href={href(`/desk/presence-plan/wishes/${wish}`)}>
              <UserText>{names.placeOf(wish)}</UserText>
            </a>{' '}
            <small class="quiet">
              {words.lacks(formatNumber(language, missing))}
              {by.length > 0 && (
                <>
                  {' · '}
                  {words.instead}{' '}
                  {by.slice(0, 3).map((wishId, nth) => (
                    <>
                      {nth > 0 && ' · '}
                      <UserText>{names.placeOf(wishId)}</UserText>
                    </>
                  ))}
                </>
              )}
            </small>
          </li>
        ))}
        {wishes.length > most && <li>…</li>}
      </ul>
    </Disclosure>
  )
}
