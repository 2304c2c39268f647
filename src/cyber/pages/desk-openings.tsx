import { DataTable } from '../../platform/ui/data-table.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { Count } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { formatDay } from '../../platform/words/dates.ts'
import { type Kind, kinds } from '../kind.ts'
import type { ShownCount } from '../shown-counts.ts'
import { cyberWords } from '../words.ts'

const monthsShown = 3

/** How often each guidance was opened, month by month: counts, and no small ones. */
export function DeskOpenings({ openings }: { openings: readonly ShownCount[] }) {
  const { desk, kinds: names } = useWords(cyberWords)
  const { language } = useView()
  const href = useHref()
  const months = [...new Set(openings.map(({ month }) => month))].slice(0, monthsShown)
  return (
    <Section title={desk.openings} id="openings">
      <p class="quiet">
        {desk.openingsLead} <a href={href('/desk/cyber/openings.json')}>{desk.data}</a>
      </p>
      {months.length === 0 ? (
        <EmptyState title={desk.none}>{desk.noneHint}</EmptyState>
      ) : (
        <DataTable
          caption={desk.openings}
          captionSpoken
          columns={[
            { header: desk.kind, cell: (kind: Kind) => names[kind] },
            ...months.map((month) => ({
              header: formatDay(language, `${month}-01`, 'month'),
              cell: (kind: Kind) => <Shown count={openings.find((one) => one.month === month && one.kind === kind)} />,
              align: 'end' as const,
            })),
          ]}
          rows={kinds}
        />
      )}
    </Section>
  )
}

function Shown({ count }: { count: ShownCount | undefined }) {
  const { desk } = useWords(cyberWords)
  return count && count.n !== null ? <Count n={count.n} /> : <span class="quiet">{desk.few}</span>
}
