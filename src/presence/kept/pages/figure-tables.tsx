import { DataTable } from '../../../platform/ui/data-table.tsx'
import { Day } from '../../../platform/ui/day.tsx'
import { UserText } from '../../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../../platform/words/dates.ts'
import { nameIn } from '../../../public-record/named.ts'
import { type Figures, sumOf } from '../figures.ts'
import type { Kept, KeptWish } from '../read-kept.ts'
import { keptWords } from '../words.ts'
import { useFigureColumns } from './figure-columns.tsx'

interface Week {
  monday: CalendarDay
  figures: Figures
}

export function ByWeek({ kept: { weeks, wishes, whole } }: { kept: Kept }) {
  const words = useWords(keptWords)
  const columns = useFigureColumns<Week>(({ figures }) => figures, whole)
  const rows = weeks.map((monday, nth) => ({ monday, figures: sumOf(wishes.map((wish) => wish.weeks[nth]!.figures)) }))
  const all = { monday: weeks[0]!, figures: sumOf(rows.map(({ figures }) => figures)) }
  return (
    <DataTable<Week>
      caption={words.byWeek}
      captionSpoken
      columns={[{ header: words.week, cell: ({ monday }) => <Day day={monday} /> }, ...columns]}
      rows={rows}
      foot={[words.allWeeks, ...columns.map(({ cell }) => cell(all))]}
    />
  )
}

export function ByPlace({ kept: { wishes, whole } }: { kept: Kept }) {
  const words = useWords(keptWords)
  const columns = useFigureColumns<Pick<KeptWish, 'sum'>>(({ sum }) => sum, whole)
  return (
    <DataTable<KeptWish>
      caption={words.byPlace}
      captionSpoken
      columns={[{ header: words.place, cell: (kept) => <PlaceName {...kept} linked={whole} /> }, ...columns]}
      rows={wishes}
      foot={[words.all, ...columns.map(({ cell }) => cell({ sum: sumOf(wishes.map(({ sum }) => sum)) }))]}
    />
  )
}

function PlaceName({ wish, linked }: Pick<KeptWish, 'wish'> & { linked: boolean }) {
  const { language } = useView()
  const href = useHref()
  const name = <UserText>{nameIn(language, wish.placeAr, wish.placeFr)}</UserText>
  return linked ? <a href={href(`/desk/presence-plan/kept/${wish.id}`)}>{name}</a> : name
}
