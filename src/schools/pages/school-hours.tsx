import { DataTable } from '../../platform/ui/data-table.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import type { School } from '../school.ts'
import { type Timetable, timetableFor, timetablePeriods } from '../timetable.ts'
import { schoolsWords } from '../words.ts'

interface SchoolHoursProps {
  school: School
  timetables: readonly Timetable[]
  mayKeep: boolean
}

/** Which hours hold for a school in each period, and where they come from. */
export function SchoolHours({ school, timetables, mayKeep }: SchoolHoursProps) {
  const { page: words, periods, hours } = useWords(schoolsWords)
  const href = useHref()
  const rows = timetablePeriods.map((period) => ({ period, holds: timetableFor(school, period, timetables) }))
  return (
    <div class="stack">
      <p class="quiet">{words.timetablesText}</p>
      <DataTable
        caption={words.timetables}
        captionSpoken
        columns={[
          { header: words.period, cell: ({ period }) => periods[period] },
          {
            header: words.whose,
            cell: ({ period, holds }) => {
              if (!holds) return <span class="quiet">{words.unsaid}</span>
              const whose = holds.schoolId ? words.own : words.ofLevel
              return holds.period === period ? whose : `${whose} (${words.asOrdinary})`
            },
          },
          {
            header: words.seeHours,
            cell: ({ period, holds }) =>
              mayKeep || holds ? (
                <a href={href(`/desk/schools/${school.id}/hours/${period}`)} aria-label={hours.of(words.seeHours, periods[period])}>
                  {mayKeep ? words.set : words.seeHours}
                </a>
              ) : (
                '—'
              ),
          },
        ]}
        rows={rows}
      />
    </div>
  )
}
