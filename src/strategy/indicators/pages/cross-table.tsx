import type { Child } from 'hono/jsx'
import { type Column, DataTable, nothing } from '../../../platform/ui/data-table.tsx'
import { Count, UserText } from '../../../platform/ui/texts.tsx'
import { useView, useWords } from '../../../platform/ui/view.ts'
import type { Cross } from '../../../public-record/indicators.ts'
import { indicatorWords } from '../words.ts'

interface Line {
  name: string
  cells: readonly (number | null)[]
  n: number | null
}

/** Kinds and districts in one table: of which there are more stands in its lines. For the desk, which reads all of it. */
export function CrossTable({ cross }: { cross: Cross }) {
  const words = useWords(indicatorWords)
  const { kinds, districts } = useNamed(cross)
  const isLong = districts.length > kinds.length
  const [lines, across] = isLong ? [districts, kinds] : [kinds, districts]
  const sum = lines.reduce((total, { n }) => total + n!, 0)
  return (
    <DataTable
      caption={words.kinds}
      captionSpoken
      columns={[
        { header: isLong ? words.districtHeader : words.kindHeader, cell: ({ name }) => <UserText>{name}</UserText> },
        ...across.map(({ name }, nth): Column<Line> => ({ header: name, cell: ({ cells }) => told(cells[nth]!), align: 'end' })),
        { header: words.sumHeader, cell: ({ n }) => told(n), align: 'end' },
      ]}
      rows={lines}
      foot={[words.sumHeader, ...across.map(({ n }) => told(n)), told(sum)]}
    />
  )
}

/** What everyone may know of it: the kinds, the districts and what they have in common, of which there are enough; the rest together. */
export function ToldCross({ cross, n }: { cross: Cross; n: number }) {
  const words = useWords(indicatorWords)
  const { kinds, districts } = useNamed(cross)
  const both = kinds.flatMap(({ name, cells }) =>
    cells.flatMap((cell, nth) => (cell === null ? [] : [{ name: `${name} · ${districts[nth]!.name}`, n: cell }])),
  )
  return (
    <div class="stack">
      <Told title={words.byKind} header={words.kindHeader} lines={kinds} n={n} />
      <Told title={words.districts} header={words.districtHeader} lines={districts} n={n} />
      {both.length > 0 && <Told title={words.kinds} header={words.kindHeader} lines={both} n={n} />}
      <p class="quiet">{words.leftOut}</p>
    </div>
  )
}

interface ToldProps {
  title: string
  header: string
  lines: readonly { name: string; n: number | null }[]
  n: number
}

function Told({ title, header, lines, n }: ToldProps) {
  const words = useWords(indicatorWords)
  const shown = lines.filter((line) => line.n !== null)
  const rest = n - shown.reduce((sum, line) => sum + line.n!, 0)
  return (
    <DataTable
      caption={title}
      columns={[
        { header, cell: ({ name }) => <UserText>{name}</UserText> },
        { header: words.countHeader, cell: (line) => <Count n={line.n!} />, align: 'end' },
      ]}
      rows={[...shown, ...(rest > 0 ? [{ name: shown.length > 0 ? words.restOf : words.allOf, n: rest }] : [])]}
    />
  )
}

const told = (n: number | null): Child => (n ? <Count n={n} /> : nothing)

function useNamed({ kinds, districts, cells }: Cross): { kinds: Line[]; districts: Line[] } {
  const words = useWords(indicatorWords)
  const { language } = useView()
  return {
    kinds: kinds.map(({ kind, n }, nth) => ({ name: words.kind[kind] ?? kind, n, cells: cells[nth]! })),
    districts: districts.map(({ nameAr, nameFr, n }, nth) => {
      return { name: (language === 'ar' ? nameAr : nameFr) ?? words.noDistrict, n, cells: cells.map((line) => line[nth]!) }
    }),
  }
}
