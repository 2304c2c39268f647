import type { Returned } from '../../platform/http/submit.ts'
import { MoreLink, Submit } from '../../platform/ui/button.tsx'
import { DateInput } from '../../platform/ui/date-input.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { can } from '../meeting.ts'
import type { MeetingRecord } from '../queries.ts'
import { toMeeting } from '../row.ts'
import { meetingsWords } from '../words.ts'

interface ChangeFormProps {
  meeting: MeetingRecord
  today: Day
  returned: Returned | undefined
}

/** One reason, and two ways out: another day, or not at all. The button says to which address the form goes. */
export function ChangeForm({ meeting, today, returned }: ChangeFormProps) {
  const { change: words } = useWords(meetingsWords)
  const path = `/desk/meetings/${meeting.ref}`
  const mayPostpone = can(toMeeting(meeting), 'postpone') && today <= meeting.day
  return (
    <Section title={words.title} id="change">
      <Disclosure summary={words.title} open={Boolean(returned)}>
        {can(toMeeting(meeting), 'revise') && <MoreLink path={`${path}/plan`}>{words.reviseTitle}</MoreLink>}
        <p>{words.text}</p>
        <Form path={`${path}/cancellation`} prefix="change" label={words.title} values={returned?.values} errors={returned?.errors}>
          <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={3} limit={500} required />
          <FormActions>
            {mayPostpone && <Submit formPath={`${path}/postponement`}>{words.postpone}</Submit>}
            <Submit weight="danger">{words.cancel}</Submit>
          </FormActions>
        </Form>
      </Disclosure>
    </Section>
  )
}

export function NewDayForm({ path, meeting, returned }: { path: string; meeting: MeetingRecord; returned: Returned | undefined }) {
  const { change: words, form } = useWords(meetingsWords)
  const values = returned?.values ?? { time: meeting.time ?? '', place: meeting.place }
  return (
    <Section title={words.rescheduleTitle} id="next">
      <p>{words.rescheduleText}</p>
      <Form path={path} prefix="new-day" label={words.rescheduleTitle} values={values} errors={returned?.errors}>
        <DateInput name="day" label={form.day} required />
        <TextInput name="time" type="time" label={form.time} hint={form.timeHint} width="short" />
        <TextInput name="place" label={form.place} hint={form.placeHint} required />
        <FormActions>
          <Submit>{words.reschedule}</Submit>
        </FormActions>
      </Form>
    </Section>
  )
}
