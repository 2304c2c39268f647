import { Badge } from '../../platform/ui/badge.tsx'
import { MoreLink, Submit } from '../../platform/ui/button.tsx'
import { Card } from '../../platform/ui/card.tsx'
import { DateInput } from '../../platform/ui/date-input.tsx'
import { Day, Due } from '../../platform/ui/day.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Facts } from '../../platform/ui/facts.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { Ltr, Paragraphs, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day as CalendarDay } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
import type { RequestLine } from '../queries.ts'
import { meetingRequestsWords } from '../words.ts'
import type { ReturnedForm } from './requests-page.tsx'

interface RequestCardProps {
  request: RequestLine
  today: CalendarDay
  mayAnswer: boolean
  returned: ReturnedForm | undefined
}

export function RequestCard({ request, today, mayAnswer, returned }: RequestCardProps) {
  const { page: words, states } = useWords(meetingRequestsWords)
  const { language } = useView()
  const waits = request.state === 'waiting'
  const late = (request.answeredOn ?? today) > request.answerDueOn
  return (
    <Card
      title={<UserText>{request.topic}</UserText>}
      over={
        <>
          <Ltr>{request.ref}</Ltr> · <UserText>{nameIn(language === 'zgh' ? 'ar' : language, request.nameAr, request.nameFr)!}</UserText>
        </>
      }
      badge={
        <Badge tone={waits ? (late ? 'late' : 'waiting') : request.state === 'granted' ? 'done' : 'not'}>{states[request.state]}</Badge>
      }
    >
      <Paragraphs text={request.reason} />
      <Facts
        facts={[
          { term: words.wishedDays, value: <UserText>{request.wishedDays}</UserText> },
          { term: words.askedOn, value: <Day day={request.askedOn} /> },
          { term: words.dueOn, value: <Due day={request.answerDueOn} today={today} open={waits} /> },
          {
            term: words.answeredOn,
            value: request.answeredOn && (
              <>
                <Day day={request.answeredOn} /> {late && <Badge tone="late">{words.wasLate}</Badge>}
              </>
            ),
          },
          { term: words.answer, value: request.answer && <UserText>{request.answer}</UserText> },
        ]}
      />
      {request.meetingRef && mayAnswer && <MoreLink path={`/desk/meetings/${request.meetingRef}`}>{words.openMeeting}</MoreLink>}
      {waits && mayAnswer && <Answers request={request} returned={returned} />}
    </Card>
  )
}

function Answers({ request, returned }: Pick<RequestCardProps, 'request' | 'returned'>) {
  const { page: words } = useWords(meetingRequestsWords)
  const path = `/desk/meeting-requests/${request.ref}`
  const of = (form: ReturnedForm['form']) => (returned?.form === form ? returned : undefined)
  return (
    <>
      <Disclosure summary={words.grant} open={of('grant') !== undefined}>
        <Form
          path={`${path}/meeting`}
          prefix={`grant-${request.ref}`}
          label={`${words.grant}: ${request.ref}`}
          values={of('grant')?.values}
          errors={of('grant')?.errors}
        >
          <DateInput name="day" label={words.day} required />
          <TextInput name="time" type="time" label={words.time} width="short" />
          <TextInput name="place" label={words.place} required />
          <FormActions>
            <Submit>{words.grant}</Submit>
          </FormActions>
        </Form>
      </Disclosure>
      <Disclosure summary={words.decline} open={of('decline') !== undefined}>
        <Form
          path={`${path}/refusal`}
          prefix={`decline-${request.ref}`}
          label={`${words.decline}: ${request.ref}`}
          values={of('decline')?.values}
          errors={of('decline')?.errors}
        >
          <TextArea name="answer" label={words.whyNot} hint={words.whyNotHint} rows={3} limit={1500} required />
          <FormActions>
            <Submit weight="danger">{words.decline}</Submit>
          </FormActions>
        </Form>
      </Disclosure>
    </>
  )
}
