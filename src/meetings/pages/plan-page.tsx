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
import type { MeetingRecord, Named } from '../queries.ts'
import { meetingsWords } from '../words.ts'
import { useName } from './names.ts'

export interface PlanPageProps extends Partial<Returned> {
  offices: readonly Named[]
  series: readonly Named[]
  /** The one that is corrected; none while one is planned. */
  meeting?: Pick<MeetingRecord, 'ref' | 'state'>
}

/** What was planned, as the fields of the form hold it. */
export function planOf({ title, day, time, place, ...meeting }: MeetingRecord): Record<string, string> {
  const { lengthMinutes, origin, chairOfficeId, chairActing, seriesId } = meeting
  const chair = { chairOfficeId: chairOfficeId ?? '', ...(chairActing && { chairActing: 'yes' }) }
  return { title, day, time: time ?? '', place, lengthMinutes: String(lengthMinutes), origin, ...chair, seriesId: seriesId ?? '' }
}

export function PlanPage({ offices, series, meeting, values, errors }: PlanPageProps) {
  const { form, change, list, origins } = useWords(meetingsWords)
  const announced = meeting?.state === 'announced'
  const revision = { planTitle: change.reviseTitle, planLead: announced ? change.reviseText : form.planLead, plan: change.revise }
  const words = { ...form, ...(meeting && revision) }
  const nameOf = useName()
  const options = (named: readonly Named[]) => named.map((one) => ({ value: one.id, label: nameOf(one.nameAr, one.nameFr) }))
  return (
    <DeskPage
      title={words.planTitle}
      trail={[
        { path: '/desk', label: list.desk },
        { path: '/desk/meetings', label: list.title },
        ...(meeting ? [{ path: `/desk/meetings/${meeting.ref}`, label: meeting.ref }] : []),
      ]}
    >
      <PageHeading title={words.planTitle} lead={words.planLead} />
      <Form
        path={meeting ? `/desk/meetings/${meeting.ref}/plan` : '/desk/meetings'}
        label={words.planTitle}
        values={{ lengthMinutes: '120', origin: 'police', ...values }}
        errors={errors}
      >
        <TextInput name="title" label={words.title} hint={words.titleHint} required />
        <DateInput name="day" label={words.day} required />
        <TextInput name="time" type="time" label={words.time} hint={words.timeHint} width="short" />
        <TextInput name="place" label={words.place} hint={words.placeHint} required />
        <TextInput name="lengthMinutes" label={words.length} hint={words.lengthHint} inputmode="numeric" width="short" />
        <Select name="origin" label={words.origin} options={meetingOrigins.map((origin) => ({ value: origin, label: origins[origin] }))} />
        <Select name="chairOfficeId" label={words.chair} options={options(offices)} />
        <Checkboxes name="chairActing" label={words.actingLabel} options={[{ value: 'yes', label: words.acting }]} />
        {series.length > 0 && !announced && <Select name="seriesId" label={words.series} options={options(series)} />}
        <FormActions>
          <Submit>{words.plan}</Submit>
        </FormActions>
      </Form>
    </DeskPage>
  )
}
