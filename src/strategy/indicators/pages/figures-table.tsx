import type { Child } from 'hono/jsx'
import { Badge } from '../../../platform/ui/badge.tsx'
import { type Column, DataTable, nothing } from '../../../platform/ui/data-table.tsx'
import { Ltr } from '../../../platform/ui/texts.tsx'
import { useView, useWords } from '../../../platform/ui/view.ts'
import type { Unit } from '../definition.ts'
import { doubtOf, said } from '../said.ts'
import { indicatorWords } from '../words.ts'
import type { Shown } from './quarters-chart.tsx'

interface FiguresTableProps {
  caption: string
  unit: Unit
  figures: readonly (Shown & { version: number })[]
  /** What the record says today of a period that is frozen, where it says something else. */
  live?: (period: string) => string | null
}

/** Every period with its figure, its doubt and whether it may still change. */
export function FiguresTable({ caption, unit, figures, live }: FiguresTableProps) {
  const words = useWords(indicatorWords)
  const { language } = useView()
  const counts = unit !== 'percent' && unit !== 'days'
  const differing = live && figures.some(({ period }) => live(period))
  const besides: Column<Shown>[] = [
    { header: words.betweenHeader, cell: (figure) => doubtOf(language, unit, figure) ?? nothing, align: 'end' },
    { header: words.countHeader, cell: ({ n }) => (n === null ? nothing : <Ltr>{String(n)}</Ltr>), align: 'end' },
  ]
  return (
    <DataTable
      caption={caption}
      captionSpoken
      columns={[
        { header: words.periodHeader, cell: ({ period }) => words.period(period) },
        { header: words.valueHeader, cell: (figure) => said(language, unit, figure), align: 'end' },
        // A count is what it is: nothing lies beside it.
        ...(counts ? [] : besides),
        ...(differing
          ? [{ header: words.liveHeader, cell: ({ period }: Shown): Child => live(period) ?? nothing, align: 'end' as const }]
          : []),
        {
          header: words.stateHeader,
          cell: ({ frozenOn, version }) => (
            <>
              <Badge tone={frozenOn ? 'done' : 'progress'}>{frozenOn ? words.frozen : words.running}</Badge>{' '}
              <span class="quiet">{words.version(version)}</span>
            </>
          ),
        },
      ]}
      rows={figures.toReversed()}
    />
  )
}
