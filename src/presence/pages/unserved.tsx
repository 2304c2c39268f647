import { DataTable } from '../../platform/ui/data-table.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import type { Unserved } from '../optimiser/plan.ts'
import type { Board } from '../plans/read-board.ts'
import { presenceWords } from '../words.ts'
import { useNames } from './names.ts'
import { useRemedy } from './remedy.ts'

/** What the week could not give: why, and what would give it. */
export function UnservedList({ board }: { board: Board }) {
  const { plans: words, reasons } = useWords(presenceWords)
  const { language } = useView()
  const href = useHref()
  const names = useNames(board)
  const remedyOf = useRemedy(names)
  const unserved = [...(board.plan.unserved ?? [])].sort((a, b) => b.missing - a.missing)
  return (
    <Section title={words.unserved}>
      {unserved.length === 0 ? (
        <p>{words.allServed}</p>
      ) : (
        <>
          <p class="quiet">{words.unservedText(unserved.length)}</p>
          <DataTable<Unserved>
            caption={words.unserved}
            captionSpoken
            columns={[
              {
                header: words.place,
                cell: ({ wish }) => (
                  <a href={href(`/desk/presence-plan/wishes/${wish}`)}>
                    <UserText>{names.placeOf(wish)}</UserText>
                  </a>
                ),
              },
              { header: words.missing, cell: ({ missing }) => formatNumber(language, missing), align: 'end' },
              {
                header: words.reason,
                cell: ({ reason: { code, by = [] } }) => (
                  <>
                    {reasons[code]}
                    {by.length > 0 && <UserText>{`: ${by.slice(0, 3).map(names.placeOf).join('، ')}`}</UserText>}
                  </>
                ),
              },
              { header: words.remedy, cell: ({ reason }) => remedyOf(reason) },
            ]}
            rows={unserved}
          />
        </>
      )}
    </Section>
  )
}
