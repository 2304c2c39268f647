import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Radios } from '../../platform/ui/choices.tsx'
import { DateInput } from '../../platform/ui/date-input.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { channels, timeBands } from '../demand.ts'
import type { MeetingChoice, Named } from '../queries/choices.ts'
import { demandsWords } from '../words.ts'
import { optionsOf, useMeetings, useNamed } from './options.ts'

interface RegisterPageProps extends Partial<Returned> {
  /** Only the cell says who asked, how and when; an association asks for itself, now. */
  forOthers: { associations: readonly Named[]; meetings: readonly MeetingChoice[]; today: Day } | null
}

export function RegisterPage({ forOthers, values, errors }: RegisterPageProps) {
  const { register: words, list, desk, fields, hints, timeBands: bands } = useWords(demandsWords)
  const trail = [
    { path: '/desk', label: desk.title },
    { path: '/desk/demands', label: list.title },
  ]
  return (
    <DeskPage title={words.title} trail={trail}>
      <PageHeading title={words.title} lead={words.lead} />
      <Form path="/desk/demands" values={values} errors={errors}>
        <TextArea name="original" label={fields.original} hint={hints.original} limit={2000} required />
        {forOthers && <Asker {...forOthers} />}
        <TextInput name="placeWords" label={fields.placeWords} hint={hints.placeWords} />
        <Select name="timeBand" label={fields.timeBand} options={optionsOf(timeBands, bands)} />
        <FormActions>
          <Submit>{words.title}</Submit>
        </FormActions>
      </Form>
    </DeskPage>
  )
}

function Asker({ associations, meetings, today }: NonNullable<RegisterPageProps['forOthers']>) {
  const { fields, hints, channels: names } = useWords(demandsWords)
  const named = useNamed()
  const meetingOptions = useMeetings()
  return (
    <>
      <Select name="associationId" label={fields.association} hint={hints.association} options={named(associations)} />
      <Radios name="channel" label={fields.channel} options={optionsOf(channels, names)} required inline />
      {meetings.length > 0 && <Select name="meetingId" label={fields.meeting} options={meetingOptions(meetings)} />}
      <DateInput name="receivedOn" label={fields.receivedOn} max={today} />
    </>
  )
}
