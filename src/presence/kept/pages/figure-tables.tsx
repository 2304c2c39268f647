import { MoreLink } from '../../../platform/ui/button.tsx'
import { DataTable } from '../../../platform/ui/data-table.tsx'
import { Day } from '../../../platform/ui/day.tsx'
import { UserText } from '../../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../../platform/words/dates.ts'
import { nameIn } from '../../../platform/words/names.ts'
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

/** On a phone every place is a card: of many, those are shown to which most is missing. */
const most = 25

/** @param all the address at which every place is shown, where not every one is */
export function ByPlace({ kept: { wishes, whole }, all }: { kept: Kept; all: string | null }) {
  const words = useWords(keptWords)
  const columns = useFigureColumns<Pick<KeptWish, 'sum'>>(({ sum }) => sum, whole)
  const missing = ({ sum }: KeptWish) => (whole ? sum.promised : sum.planned).visits - sum.kept.visits
  const some = all !== null && wishes.length > most
  const rows = some ? [...wishes].sort((a, b) => missing(b) - missing(a)).slice(0, most) : wishes
  const longest = wishes.map((one) => one.longest).filter((gap) => gap !== null)
  return (
    <>
      {some && <p class="quiet">{words.mostMissing}</p>}
      <DataTable<KeptWish>
        caption={words.byPlace}
        captionSpoken
        columns={[
          { header: words.place, cell: (kept) => <PlaceName {...kept} linked={whole} /> },
          ...columns,
          { header: words.longest, cell: ({ longest }) => <GapText minutes={longest} />, align: 'end' },
        ]}
        rows={rows}
        foot={[
          words.all,
          ...columns.map(({ cell }) => cell({ sum: sumOf(wishes.map(({ sum }) => sum)) })),
          <GapText minutes={longest.length > 0 ? Math.max(...longest) : null} />,
        ]}
      />
      {some && <MoreLink path={all}>{words.everyPlace(wishes.length)}</MoreLink>}
    </>
  )
}

/** As exact as is of use: minutes, then hours, then days. */
function GapText({ minutes }: { minutes: number | null }) {
  const words = useWords(keptWords)
  if (minutes === null) return <>—</>
  if (minutes < 120) return <>{words.minutes(minutes)}</>
  return <>{minutes < 48 * 60 ? words.hours(Math.round(minutes / 60)) : words.days(Math.round(minutes / 1440))}</>
}

function PlaceName({ wish, linked }: Pick<KeptWish, 'wish'> & { linked: boolean }) {
  const { language } = useView()
  const href = useHref()
  const name = <UserText>{nameIn(language, wish.placeAr, wish.placeFr)}</UserText>
  return linked ? <a href={href(`/desk/presence-plan/kept/${wish.id}`)}>{name}</a> : name
}
