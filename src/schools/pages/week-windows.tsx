import { DataTable } from '../../platform/ui/data-table.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useName } from '../../platform/ui/use-name.ts'
import { useWords } from '../../platform/ui/view.ts'
import { type DayWindows, weekdayOf } from '../windows.ts'
import { schoolsWords } from '../words.ts'

/** When pupils come and go, day by day; a day without school says why. */
export function WeekWindows({ week }: { week: readonly DayWindows[] }) {
  const { page: words } = useWords(schoolsWords)
  return (
    <div class="stack">
      <DataTable
        caption={words.week}
        captionSpoken
        columns={[
          { header: words.day, cell: ({ day }) => <Day day={day} style="full" /> },
          { header: words.windows, cell: (one) => <Windows {...one} /> },
        ]}
        rows={week.filter(({ day, windows }) => weekdayOf(day) !== 7 || windows.length > 0)}
      />
      <p class="quiet">{words.weekText}</p>
    </div>
  )
}

function Windows({ is, timetable, windows }: DayWindows) {
  const { page: words, windowKinds } = useWords(schoolsWords)
  const nameOf = useName()
  if (!is.open) {
    return (
      <span class="quiet">
        {words.why[is.why]}
        {is.holiday && (
          <>
            : <UserText>{nameOf(is.holiday)}</UserText>
          </>
        )}
      </span>
    )
  }
  if (!timetable) return <span class="quiet">{words.noHours}</span>
  if (windows.length === 0) return <span class="quiet">{words.noSchool}</span>
  return (
    <ul class="windows">
      {windows.map(({ from, to, kind }) => (
        <li class={`window window-${kind}`}>
          <span class="window-kind">{windowKinds[kind]}</span> <Ltr>{`${from}–${to}`}</Ltr>
        </li>
      ))}
    </ul>
  )
}
