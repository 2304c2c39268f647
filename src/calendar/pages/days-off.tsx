import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DataTable } from '../../platform/ui/data-table.tsx'
import { DateInput } from '../../platform/ui/date-input.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import type { DayOff } from '../day-off.ts'
import { holidays } from '../holidays.ts'
import type { Season } from '../season.ts'
import { calendarWords } from '../words.ts'
import { Seasons } from './seasons.tsx'

interface DaysOffProps extends Partial<Returned> {
  days: readonly DayOff[]
  seasons: readonly Season[]
  today: CalendarDay
  mayDeclare: boolean
  /** The form of a season, as it came back. */
  season?: Returned | undefined
}

/** On which days nobody works, so that no deadline falls on them or counts them. */
export function DaysOffPage({ days, seasons, today, mayDeclare, season, ...returned }: DaysOffProps) {
  const { page: words } = useWords(calendarWords)
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      <Section title={words.declared}>
        {days.length === 0 ? (
          <EmptyState title={words.none}>{words.noneHint}</EmptyState>
        ) : (
          <DeclaredDays days={days} today={today} mayDeclare={mayDeclare} />
        )}
      </Section>
      {mayDeclare && (
        <Section title={words.declare}>
          <Form path="/desk/days-off" {...returned}>
            <DateInput name="from" label={words.from} required />
            <DateInput name="to" label={words.to} hint={words.toHint} />
            <TextInput name="nameAr" label={words.nameAr} required />
            <TextInput name="nameFr" label={words.nameFr} required />
            <FormActions>
              <Submit>{words.save}</Submit>
            </FormActions>
          </Form>
        </Section>
      )}
      <Seasons seasons={seasons} today={today} mayDeclare={mayDeclare} returned={season} />
      <Section title={words.national}>
        <NationalDays year={today.slice(0, 4)} />
      </Section>
    </DeskPage>
  )
}

/** A day that is over was not worked, whoever may correct what is to come. */
function DeclaredDays({ days, today, mayDeclare }: Pick<DaysOffProps, 'days' | 'today' | 'mayDeclare'>) {
  const { page: words } = useWords(calendarWords)
  const nameOf = useName()
  const withdraw = {
    header: words.withdrawHeader,
    cell: ({ day }: DayOff) =>
      day >= today && (
        <PostButton path={`/desk/days-off/${day}/withdrawal`} weight="quiet">
          {words.withdraw}
        </PostButton>
      ),
  }
  return (
    <DataTable
      caption={words.declared}
      captionSpoken
      columns={[
        { header: words.day, cell: ({ day }) => <Day day={day} style="full" /> },
        { header: words.name, cell: (day) => <UserText>{nameOf(day)}</UserText> },
        ...(mayDeclare && days.some(({ day }) => day >= today) ? [withdraw] : []),
      ]}
      rows={days}
    />
  )
}

function NationalDays({ year }: { year: string }) {
  const { page: words } = useWords(calendarWords)
  const nameOf = useName()
  const given = holidays.filter(({ since = 0 }) => since <= Number(year))
  return (
    <DataTable
      caption={words.national}
      captionSpoken
      columns={[
        { header: words.day, cell: ({ date }) => <Day day={`${year}-${date}`} style="full" /> },
        { header: words.name, cell: nameOf },
      ]}
      rows={given}
    />
  )
}

function useName() {
  const { language } = useView()
  return ({ nameAr, nameFr }: { nameAr: string; nameFr: string }) => (language === 'ar' ? nameAr : nameFr)
}
