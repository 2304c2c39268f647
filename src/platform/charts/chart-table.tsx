import { DataTable } from '../ui/data-table.tsx'
import { UserText } from '../ui/texts.tsx'
import { useView, useWords } from '../ui/view.ts'
import { platformWords } from '../words/catalogue.ts'
import { formatNumber } from '../words/numbers.ts'
import type { ChartProps, Interval } from './series.ts'

/** The numbers of a chart, row by label, from the same values that are drawn. */
export function ChartTable({ title, labels, labelHeader, series, format }: ChartProps) {
  return (
    <DataTable
      caption={title}
      captionSpoken
      columns={[
        { header: labelHeader, cell: (nth: number) => <UserText>{labels[nth]}</UserText> },
        ...series.map(({ name, values, intervals }) => ({
          header: name,
          cell: (nth: number) => <Value value={values[nth] ?? null} interval={intervals?.[nth] ?? null} format={format} />,
          align: 'end' as const,
        })),
      ]}
      rows={labels.map((_, nth) => nth)}
    />
  )
}

interface ValueProps {
  value: number | null
  interval: Interval | null
  format?: (n: number) => string
}

/** A value and between what it may lie, or that nothing is said. */
export function Value({ value, interval, format }: ValueProps) {
  const { charts: words } = useWords(platformWords)
  const { language } = useView()
  if (value === null) return <>{words.none}</>
  const written = format ?? ((n: number) => formatNumber(language, n))
  return (
    <>
      <bdi dir="ltr">{written(value)}</bdi>
      {interval && <span class="chart-between"> {words.between(written(interval.low), written(interval.high))}</span>}
    </>
  )
}
