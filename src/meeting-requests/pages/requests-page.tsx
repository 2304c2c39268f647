import type { Returned } from '../../platform/http/submit.ts'
import { MoreLink, Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { nameIn } from '../../platform/words/names.ts'
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
  /** For the cell: those for which it may ask. */
  partners: readonly { id: string; nameAr: string; nameFr: string | null }[]
  returned?: ReturnedForm | undefined
}

export function RequestsPage({ requests, today, mayAsk, mayAnswer, partners, returned }: RequestsPageProps) {
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
          <AskForm asking={asking} label={words.ask} />
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
      {mayAnswer && partners.length > 0 && (
        <Section title={words.askFor} id="ask">
          <Disclosure summary={words.askForLead} open={asking !== undefined}>
            <AskForm asking={asking} label={words.askFor} partners={partners} />
          </Disclosure>
        </Section>
      )}
    </DeskPage>
  )
}

interface AskFormProps {
  asking: ReturnedForm | undefined
  label: string
  partners?: RequestsPageProps['partners']
}

function AskForm({ asking, label, partners }: AskFormProps) {
  const { page: words } = useWords(meetingRequestsWords)
  const { language } = useView()
  return (
    <Form path="/desk/meeting-requests" label={label} values={asking?.values} errors={asking?.errors}>
      {partners && (
        <Select
          name="associationId"
          label={words.association}
          options={partners.map(({ id, nameAr, nameFr }) => ({ value: id, label: nameIn(language, nameAr, nameFr)! }))}
          required
        />
      )}
      <TextInput name="topic" label={words.topic} hint={words.topicHint} required />
      <TextArea name="reason" label={words.reason} hint={words.reasonHint} rows={4} limit={1500} required />
      <TextInput name="wishedDays" label={words.wishedDays} hint={words.wishedDaysHint} required />
      <FormActions>
        <Submit>{words.act}</Submit>
      </FormActions>
    </Form>
  )
}
