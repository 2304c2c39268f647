import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DateInput } from '../../platform/ui/date-input.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import { levels } from '../school.ts'
import { type Period, periodKinds, type SchoolYear } from '../school-calendar.ts'
import { schoolsWords } from '../words.ts'
import { SchoolTabs } from './school-tabs.tsx'
import { Year } from './year.tsx'

interface YearsPageProps {
  years: readonly SchoolYear[]
  periods: readonly Period[]
  mayKeep: boolean
  maySeeRisks: boolean
  /** Either form, as it came back. */
  year?: Returned | undefined
  period?: Returned | undefined
}

/** When pupils go to school: years with their holidays, exams and winter hours. */
export function YearsPage({ years, periods, mayKeep, maySeeRisks, year, period }: YearsPageProps) {
  const { years: words } = useWords(schoolsWords)
  const href = useHref()
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      <SchoolTabs risks={maySeeRisks} />
      {years.length === 0 && <EmptyState title={words.none}>{words.noneHint}</EmptyState>}
      {years.map((one) => (
        <Year year={one} periods={periods} mayKeep={mayKeep} />
      ))}
      <Callout>
        <p>
          {words.others} <a href={href('/desk/days-off')}>{words.daysOff}</a>
        </p>
      </Callout>
      {mayKeep && years.length > 0 && <PeriodForm returned={period} />}
      {mayKeep && <YearForm returned={year} />}
    </DeskPage>
  )
}

function PeriodForm({ returned }: { returned: Returned | undefined }) {
  const { years: words, periodKinds: kinds, levels: levelWords } = useWords(schoolsWords)
  return (
    <Section title={words.declarePeriod}>
      <Form path="/desk/schools/periods" prefix="period" label={words.declarePeriod} values={returned?.values} errors={returned?.errors}>
        <Select name="kind" label={words.kind} options={periodKinds.map((value) => ({ value, label: kinds[value] }))} required />
        <DateInput name="firstDay" label={words.from} required />
        <DateInput name="lastDay" label={words.to} required />
        <TextInput name="nameAr" label={words.nameAr} required />
        <TextInput name="nameFr" label={words.nameFr} required />
        <Select
          name="level"
          label={words.whom}
          hint={words.whomHint}
          options={levels.map((value) => ({ value, label: levelWords[value] }))}
        />
        <FormActions>
          <Submit>{words.save}</Submit>
        </FormActions>
      </Form>
    </Section>
  )
}

function YearForm({ returned }: { returned: Returned | undefined }) {
  const { years: words } = useWords(schoolsWords)
  return (
    <Section title={words.declareYear}>
      <Form path="/desk/schools/years" prefix="year" label={words.declareYear} values={returned?.values} errors={returned?.errors}>
        <DateInput name="firstDay" label={words.firstDay} required />
        <DateInput name="lastDay" label={words.lastDay} required />
        <FormActions>
          <Submit>{words.save}</Submit>
        </FormActions>
      </Form>
    </Section>
  )
}
