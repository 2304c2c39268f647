import type { Returned } from '../../platform/http/submit.ts'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useName } from '../../platform/ui/use-name.ts'
import { useWords } from '../../platform/ui/view.ts'
import type { School } from '../school.ts'
import { type Timetable, type TimetablePeriod, timetableFor } from '../timetable.ts'
import { schoolsWords } from '../words.ts'
import { HoursForm, valuesOf } from './hours-form.tsx'

interface ProposeHoursPageProps {
  school: School
  timetables: readonly Timetable[]
  period: TimetablePeriod
  returned?: Returned | undefined
}

/** The week of one's own school, to be corrected line by line. */
export function ProposeHoursPage({ school, timetables, period, returned }: ProposeHoursPageProps) {
  const { proposals: words, periods } = useWords(schoolsWords)
  const nameOf = useName()
  const holds = timetableFor(school, period, timetables)?.sessions
  const trail = [
    { path: '/desk/school', label: nameOf(school) },
    { path: '/desk/school/hours', label: words.ownTitle },
  ]
  return (
    <DeskPage title={`${words.propose}: ${periods[period]}`} trail={trail}>
      <PageHeading over={<UserText>{nameOf(school)}</UserText>} title={periods[period]} lead={words.proposeLead} />
      <HoursForm
        path={`/desk/school/hours/${period}`}
        values={returned?.values ?? valuesOf(holds, school.level, period)}
        errors={returned?.errors}
        submit={words.send}
      />
    </DeskPage>
  )
}
