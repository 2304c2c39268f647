import { ButtonLink } from '../../../platform/ui/button.tsx'
import { DataTable } from '../../../platform/ui/data-table.tsx'
import { EmptyState } from '../../../platform/ui/empty-state.tsx'
import { PageHeading } from '../../../platform/ui/heading.tsx'
import { Tabs } from '../../../platform/ui/tabs.tsx'
import { UserText } from '../../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../../platform/ui/view.ts'
import { addDays, type Day, formatDay } from '../../../platform/words/dates.ts'
import { formatNumber } from '../../../platform/words/numbers.ts'
import { daysOfWeek, mondayOf, weekdayOf } from '../../hours.ts'
import { PresencePage } from '../../pages/frame.tsx'
import { presenceWords } from '../../words.ts'
import type { TeamOfDay } from '../queries/teams.ts'
import { sheetsWords } from '../words.ts'

interface SheetsPageProps {
  day: Day
  teams: readonly TeamOfDay[]
  planned: boolean
  whole: boolean
}

export const sheets = '/desk/presence-plan/sheets'

/** The sheets of a day: those of the teams that the reader may see. */
export function SheetsPage({ day, teams, planned, whole }: SheetsPageProps) {
  const { list: words } = useWords(sheetsWords)
  const { weekdays } = useWords(presenceWords)
  const { language } = useView()
  const href = useHref()
  const to = (date: Day) => `${sheets}?day=${date}`
  const days = daysOfWeek(mondayOf(day)).map((date) => ({ path: to(date), label: weekdays[weekdayOf(date)], current: date === day }))
  const number = (n: number) => formatNumber(language, n)
  return (
    <PresencePage part="sheets" title={words.title} alone={!whole}>
      <PageHeading
        over={formatDay(language, day, 'full')}
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <ButtonLink path={to(addDays(day, -7))}>{words.before}</ButtonLink>
            <ButtonLink path={to(addDays(day, 7))}>{words.after}</ButtonLink>
          </>
        }
      />
      <Tabs label={words.days} tabs={days} />
      {!planned && <EmptyState title={words.noPlan}>{words.noPlanHint}</EmptyState>}
      {planned && teams.length === 0 && <EmptyState title={words.nobody}>{words.nobodyHint}</EmptyState>}
      {teams.length > 0 && (
        <DataTable<TeamOfDay>
          caption={words.title}
          captionSpoken
          columns={[
            {
              header: words.team,
              cell: ({ id, name }) => (
                <a href={href(`${sheets}/${id}/${day}`)}>
                  <UserText>{name}</UserText>
                </a>
              ),
            },
            { header: words.visits, cell: ({ visits }) => number(visits) },
            { header: words.said, cell: ({ said, visits }) => words.saidOf(number(said), number(visits)) },
            { header: words.paper, cell: ({ id }) => <a href={href(`${sheets}/${id}/${day}/sheet.pdf`)}>PDF</a> },
          ]}
          rows={teams}
        />
      )}
    </PresencePage>
  )
}
