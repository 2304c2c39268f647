import type { Column } from '../../../platform/ui/data-table.tsx'
import { useView, useWords } from '../../../platform/ui/view.ts'
import { formatNumber } from '../../../platform/words/numbers.ts'
import { type Amount, type Figures, percentOf, type Share } from '../figures.ts'
import { keptWords } from '../words.ts'

/** What stands beside a place or a week, and below them all. Heads read no promises. */
export function useFigureColumns<Row>(figuresOf: (row: Row) => Figures, whole: boolean): Column<Row>[] {
  const words = useWords(keptWords)
  const column = (header: string, cell: (figures: Figures) => ReturnType<Column<Row>['cell']>): Column<Row> => ({
    header,
    cell: (row) => cell(figuresOf(row)),
    align: 'end',
  })
  return [
    ...(whole ? [column(words.promised, ({ promised }) => <AmountText {...promised} />)] : []),
    column(words.planned, ({ planned }) => <AmountText {...planned} />),
    column(words.kept, ({ kept }) => <AmountText {...kept} />),
    column(words.lasting, ({ lasting }) => <ShareText {...lasting} />),
    column(words.close, ({ close }) => <ShareText {...close} />),
  ]
}

function AmountText({ visits, minutes }: Amount) {
  const { language } = useView()
  const words = useWords(keptWords)
  return <>{visits === 0 ? '—' : words.visitsIn(visits, formatNumber(language, minutes))}</>
}

function ShareText(share: Share) {
  const { language } = useView()
  const words = useWords(keptWords)
  const number = (n: number) => formatNumber(language, n)
  const percent = percentOf(share)
  if (share.of === 0) return <>—</>
  return (
    <>
      {words.ofAll(number(share.n), number(share.of))}
      {percent !== null && ` (${words.percent(number(percent))})`}
    </>
  )
}
