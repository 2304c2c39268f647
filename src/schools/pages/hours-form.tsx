import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions, type FormValues } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useName } from '../../platform/ui/use-name.ts'
import { useWords } from '../../platform/ui/view.ts'
import type { Level, School } from '../school.ts'
import { type Session, type TimetablePeriod, typedWeek, weekdays } from '../timetable.ts'
import { usualHours } from '../usual-hours.ts'
import { schoolsWords } from '../words.ts'
import { HoursTable } from './hours-table.tsx'

interface HoursFormPageProps {
  level: Level
  /** Whose hours, where they are not those of the whole level. */
  school?: School | undefined
  period: TimetablePeriod
  /** What is saved for exactly this owner and period. */
  saved: readonly Session[] | undefined
  /** What holds as long as nothing is saved here. */
  holds: readonly Session[] | undefined
  mayKeep: boolean
  returned?: Returned | undefined
}

/** The week of a level or of one school in a period: one line of text a day, so that a telephone is enough. */
export function HoursFormPage({ level, school, period, saved, holds, mayKeep, returned }: HoursFormPageProps) {
  const { hours: words, list, levels, periods } = useWords(schoolsWords)
  const nameOf = useName()
  const whose = school ? nameOf(school) : levels[level]
  const title = words.of(whose, periods[period])
  const back = school ? { path: `/desk/schools/${school.id}`, label: whose } : { path: '/desk/schools/hours', label: words.title }
  const path = school ? `/desk/schools/${school.id}/hours/${period}` : `/desk/schools/hours/${level}/${period}`
  return (
    <DeskPage title={title} trail={[{ path: '/desk/schools', label: list.title }, back]}>
      <PageHeading over={<UserText>{whose}</UserText>} title={periods[period]} lead={mayKeep ? words.formLead : undefined} />
      {mayKeep ? (
        <>
          {!saved && !holds && (
            <Callout title={words.proposed}>
              <p>{words.proposedText}</p>
            </Callout>
          )}
          <HoursForm path={path} values={returned?.values ?? valuesOf(saved ?? holds, level, period)} errors={returned?.errors} />
        </>
      ) : (
        <HoursTable sessions={saved ?? holds ?? []} />
      )}
      {mayKeep && saved && (
        <Section title={words.withdraw}>
          <PostButton path={`${path}/withdrawal`} weight="quiet">
            {words.withdraw}
          </PostButton>
        </Section>
      )}
    </DeskPage>
  )
}

interface HoursFormProps {
  path: string
  values: FormValues
  errors: Returned['errors'] | undefined
  submit?: string
}

export function HoursForm({ path, values, errors, submit }: HoursFormProps) {
  const { hours: words, weekdays: names } = useWords(schoolsWords)
  return (
    <Form path={path} values={values} errors={errors ?? {}}>
      {weekdays.map((weekday) => (
        <TextInput
          name={`day${weekday}`}
          label={names[weekday - 1]!}
          hint={weekday === 1 ? words.hint : weekday === 5 ? words.friday : undefined}
          width="medium"
        />
      ))}
      <FormActions>
        <Submit>{submit ?? words.save}</Submit>
      </FormActions>
    </Form>
  )
}

/** What is saved, or what is usual. */
export function valuesOf(sessions: readonly Session[] | undefined, level: Level, period: TimetablePeriod): FormValues {
  if (sessions) return typedWeek(sessions)
  return Object.fromEntries(weekdays.map((weekday) => [`day${weekday}`, usualHours[level][period][weekday - 1]!]))
}
