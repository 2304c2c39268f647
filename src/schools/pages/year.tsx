import { DataTable } from '../../platform/ui/data-table.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useName } from '../../platform/ui/use-name.ts'
import { useWords } from '../../platform/ui/view.ts'
import { holds, nameOfYear, type Period, type SchoolYear } from '../school-calendar.ts'
import { schoolsWords } from '../words.ts'

interface YearProps {
  year: SchoolYear
  periods: readonly Period[]
  mayKeep: boolean
}

/** A school year and what in it is not ordinary. It is withdrawn when nothing stands in it any more. */
export function Year({ year, periods, mayKeep }: YearProps) {
  const { years: words, periodKinds, levels } = useWords(schoolsWords)
  const nameOf = useName()
  const within = periods.filter(({ firstDay }) => holds(year, firstDay))
  const withdraw = {
    header: words.correction,
    cell: ({ id }: Period) => (
      <PostButton path={`/desk/schools/periods/${id}/withdrawal`} weight="quiet">
        {words.withdraw}
      </PostButton>
    ),
  }
  return (
    <Section title={words.year(nameOfYear(year))}>
      <div class="stack">
        <p>
          {words.from} <Day day={year.firstDay} style="full" /> {words.to} <Day day={year.lastDay} style="full" />
        </p>
        {within.length === 0 ? (
          <p class="quiet">{words.noPeriods}</p>
        ) : (
          <DataTable
            caption={words.year(nameOfYear(year))}
            captionSpoken
            columns={[
              { header: words.name, cell: (period) => <UserText>{nameOf(period)}</UserText> },
              { header: words.kind, cell: ({ kind }) => periodKinds[kind] },
              { header: words.from, cell: ({ firstDay }) => <Day day={firstDay} /> },
              { header: words.to, cell: ({ lastDay }) => <Day day={lastDay} /> },
              { header: words.whom, cell: ({ level }) => (level ? levels[level] : words.everyone) },
              ...(mayKeep ? [withdraw] : []),
            ]}
            rows={within}
          />
        )}
        {mayKeep && within.length === 0 && (
          <PostButton path={`/desk/schools/years/${year.firstDay}/withdrawal`} weight="quiet">
            {words.withdraw}
          </PostButton>
        )}
      </div>
    </Section>
  )
}
