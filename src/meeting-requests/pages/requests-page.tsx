import type { Returned } from '../../platform/http/submit.ts'
import { MoreLink, Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import type { RequestLine } from '../queries.ts'
import { meetingRequestsWords } from '../words.ts'
import { RequestCard } from './request-card.tsx'

/** A form of this page that came back; without a reference it is that of a new request. */
export interface ReturnedForm extends Returned {
  ref: string | null
  form: 'ask' | 'grant' | 'decline'
}

interface RequestsPageProps {
  requests: readonly RequestLine[]
  today: Day
  mayAsk: boolean
  mayAnswer: boolean
  returned?: ReturnedForm | undefined
}

export function RequestsPage({ requests, today, mayAsk, mayAnswer, returned }: RequestsPageProps) {
  const { page: words } = useWords(meetingRequestsWords)
  const asking = returned?.form === 'ask' ? returned : undefined
  return (
    <DeskPage title={words.title} trail={[{ path: '/desk/meetings', label: words.meetings }]}>
      <PageHeading
        title={words.title}
        lead={mayAsk ? words.leadAsker : words.lead}
        actions={<MoreLink path="/meeting-requests">{words.public}</MoreLink>}
      />
      {mayAsk && (
        <Section title={words.ask} id="ask">
          <Form path="/desk/meeting-requests" label={words.ask} values={asking?.values} errors={asking?.errors}>
            <TextInput name="topic" label={words.topic} hint={words.topicHint} required />
            <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={4} limit={1500} required />
            <TextInput name="wishedDays" label={words.wishedDays} hint={words.wishedDaysHint} required />
            <FormActions>
              <Submit>{words.act}</Submit>
            </FormActions>
          </Form>
        </Section>
      )}
      <Section title={words.list}>
        {requests.length === 0 && <EmptyState title={words.empty}>{mayAsk ? words.emptyAsker : words.emptyHint}</EmptyState>}
        <div class="stack">
          {requests.map((request) => (
            <RequestCard {...{ request, today, mayAnswer }} returned={returned?.ref === request.ref ? returned : undefined} />
          ))}
        </div>
      </Section>
    </DeskPage>
  )
}
