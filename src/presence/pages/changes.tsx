import { DataTable } from '../../platform/ui/data-table.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { addDays, formatDay } from '../../platform/words/dates.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import type { Change } from '../optimiser/changes.ts'
import type { Board } from '../plans/read-board.ts'
import { presenceWords } from '../words.ts'
import { useNames } from './names.ts'

/** Who reads on looks at the days. */
const most = 200

/** Against the plan from which it was made: what is added, dropped, given to another team. */
export function Changes({ board }: { board: Board }) {
  const { plans: words } = useWords(presenceWords)
  const { language } = useView()
  const { changes } = board.plan
  if (!changes) return null
  const retimed = changes.filter(({ kind }) => kind === 'retimed').length
  return (
    <Section title={words.changes}>
      <p class="quiet">{words.changesText(changes.length - retimed, retimed)}</p>
      <ChangeTable board={board} changes={changes} />
      {changes.length > most && <p class="quiet">{words.moreOf(formatNumber(language, changes.length - most))}</p>}
    </Section>
  )
}

export function ChangeTable({ board, changes }: { board: Board; changes: readonly Change[] }) {
  const { plans: words } = useWords(presenceWords)
  const { language } = useView()
  const names = useNames(board)
  if (changes.length === 0) return null
  const at = (when: Change['before']) =>
    when ? (
      <>
        <UserText>{names.teamOf(when.team)}</UserText> <Ltr>{when.arrive}</Ltr>
      </>
    ) : (
      '—'
    )
  return (
    <DataTable<Change>
      caption={words.changes}
      captionSpoken
      columns={[
        { header: words.place, cell: ({ wish }) => <UserText>{names.placeOf(wish)}</UserText> },
        { header: words.change, cell: ({ kind }) => words.changeKinds[kind] },
        { header: words.day, cell: ({ day }) => formatDay(language, addDays(board.plan.week, day), 'short') },
        { header: words.before, cell: ({ before }) => at(before) },
        { header: words.after, cell: ({ after }) => at(after) },
      ]}
      rows={changes.slice(0, most)}
    />
  )
}
