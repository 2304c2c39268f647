import type { Returned } from '../../platform/http/submit.ts'
import { ButtonLink } from '../../platform/ui/button.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { RollEntry } from '../queries/roll.ts'
import type { MeetingRecord } from '../queries.ts'
import { meetingsWords } from '../words.ts'
import { AttendanceForm } from './attendance-form.tsx'
import { NewDayForm } from './change-forms.tsx'

export interface NextStepProps {
  meeting: MeetingRecord
  offices: readonly RollEntry[]
  associations: readonly RollEntry[]
  today: Day
  mayAct: boolean
  /** What was written in the room is closed there. */
  roomOpen: boolean
  /** A form that came back, by the name of its address. */
  returned?: { form: 'announcement' | 'change' | 'newDay' | 'attendance' } & Returned
}

/** The forms for what may be done with the meeting now. */
export function NextStep({ mayAct, returned, ...props }: NextStepProps) {
  const words = useWords(meetingsWords)
  const { meeting, offices, associations, today, roomOpen } = props
  const of = (form: NonNullable<typeof returned>['form']) => (returned?.form === form ? returned : undefined)
  const path = `/desk/meetings/${meeting.ref}`
  if (!mayAct) return null
  switch (meeting.state) {
    case 'draft':
      return (
        <Section title={words.announcement.title} id="next">
          {of('announcement') && <Callout tone="warning">{Object.values(returned?.errors ?? {})[0]}</Callout>}
          <p>{words.announcement.text}</p>
          <PostButton path={`${path}/announcement`} weight="primary">
            {words.announcement.act}
          </PostButton>
        </Section>
      )
    case 'postponed':
      return <NewDayForm path={`${path}/new-day`} meeting={meeting} returned={of('newDay')} />
    case 'announced':
      return (
        <>
          <Section title={words.holding.room} id="room">
            <div class="stack">
              <p>{words.holding.roomText}</p>
              <ButtonLink path={`${path}/room`} weight="primary">
                {words.holding.room}
              </ButtonLink>
              {(today < meeting.day || roomOpen) && <Callout>{roomOpen ? words.refusals.roomOpen : words.holding.before}</Callout>}
            </div>
          </Section>
          {today >= meeting.day && !roomOpen && (
            <AttendanceForm path={`${path}/attendance`} offices={offices} associations={associations} returned={of('attendance')} />
          )}
        </>
      )
    default:
      return null
  }
}
