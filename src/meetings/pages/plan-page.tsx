import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Checkboxes } from '../../platform/ui/choices.tsx'
import { DateInput } from '../../platform/ui/date-input.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { meetingOrigins } from '../meeting.ts'
import type { Named } from '../queries.ts'
import { meetingsWords } from '../words.ts'
import { useName } from './names.ts'

export interface PlanPageProps extends Partial<Returned> {
  offices: readonly Named[]
  series: readonly Named[]
}

export function PlanPage({ offices, series, values, errors }: PlanPageProps) {
  const { form: words, list, origins } = useWords(meetingsWords)
  const nameOf = useName()
  const options = (named: readonly Named[]) => named.map((one) => ({ value: one.id, label: nameOf(one.nameAr, one.nameFr) }))
  return (
    <DeskPage
      title={words.planTitle}
      trail={[
        { path: '/desk', label: list.desk },
        { path: '/desk/meetings', label: list.title },
      ]}
    >
      <PageHeading title={words.planTitle} lead={words.planLead} />
      <Form path="/desk/meetings" label={words.planTitle} values={{ lengthMinutes: '120', origin: 'police', ...values }} errors={errors}>
        <TextInput name="title" label={words.title} hint={words.titleHint} required />
        <DateInput name="day" label={words.day} required />
        <TextInput name="time" type="time" label={words.time} hint={words.timeHint} width="short" />
        <TextInput name="place" label={words.place} hint={words.placeHint} required />
        <TextInput name="lengthMinutes" label={words.length} hint={words.lengthHint} inputmode="numeric" width="short" />
        <Select name="origin" label={words.origin} options={meetingOrigins.map((origin) => ({ value: origin, label: origins[origin] }))} />
        <Select name="chairOfficeId" label={words.chair} options={options(offices)} />
        <Checkboxes name="chairActing" label={words.actingLabel} options={[{ value: 'yes', label: words.acting }]} />
        {series.length > 0 && <Select name="seriesId" label={words.series} options={options(series)} />}
        <FormActions>
          <Submit>{words.plan}</Submit>
        </FormActions>
      </Form>
    </DeskPage>
  )
}
