import { type Column, DataTable } from '../../../platform/ui/data-table.tsx'
import { Count, UserText } from '../../../platform/ui/texts.tsx'
import { useView, useWords } from '../../../platform/ui/view.ts'
import type { Cross } from '../../../public-record/indicators.ts'
import { indicatorWords } from '../words.ts'

interface Line {
  name: string
  cells: readonly (number | null)[]
  n: number | null
}

interface CrossTableProps {
  cross: Cross
  /** Of all of them together. */
  n: number | null
}

/** Kinds and districts in one table: of which there are more stands in its lines. */
export function CrossTable({ cross: { kinds, districts, cells }, n }: CrossTableProps) {
  const words = useWords(indicatorWords)
  const { language } = useView()
  const byKind = kinds.map(({ kind, n }, nth): Line => ({ name: words.kind[kind] ?? kind, n, cells: cells[nth]! }))
  const byDistrict = districts.map(({ nameAr, nameFr, n }, nth): Line => {
    return { name: (language === 'ar' ? nameAr : nameFr) ?? words.noDistrict, n, cells: cells.map((line) => line[nth]!) }
  })
  const isLong = districts.length > kinds.length
  const [lines, across] = isLong ? [byDistrict, byKind] : [byKind, byDistrict]
  return (
    <DataTable
      caption={words.kinds}
      captionSpoken
      columns={[
        { header: isLong ? words.districtHeader : words.kindHeader, cell: ({ name }) => <UserText>{name}</UserText> },
        ...across.map(({ name }, nth): Column<Line> => ({ header: name, cell: ({ cells }) => <Told n={cells[nth]!} />, align: 'end' })),
        { header: words.sumHeader, cell: ({ n }) => <Told n={n} />, align: 'end' },
      ]}
      rows={lines}
      foot={[words.sumHeader, ...across.map(({ n }) => <Told n={n} />), <Told n={n} />]}
    />
  )
}

const Told = ({ n }: { n: number | null }) => (n === null ? <span class="quiet">—</span> : <Count n={n} />)
