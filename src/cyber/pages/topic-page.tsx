import { demandsWords } from '../../demands/words.ts'
import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import { kinds } from '../kind.ts'
import type { AssociationChoice, MeetingChoice } from '../queries.ts'
import { wishes } from '../topic.ts'
import { cyberWords } from '../words.ts'
import { useMeetingOptions } from './desk-topics.tsx'

interface TopicPageProps extends Partial<Returned> {
  meetings: readonly MeetingChoice[]
  /** Only the cell says for whom it writes. */
  associations: readonly AssociationChoice[] | null
}

/** An association brings a subject to a meeting; a case has other ways, and the page says so before anything is typed. */
export function TopicPage({ meetings, associations, ...returned }: TopicPageProps) {
  const { topic: words, kinds: names } = useWords(cyberWords)
  const { fields } = useWords(demandsWords)
  const href = useHref()
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      <Callout tone="warning">
        <p>{words.noCase}</p>
        <p>
          <a href={href('/cyber')}>{words.forCase}</a>
        </p>
      </Callout>
      <Form path="/desk/cyber/topics" {...returned}>
        {associations && (
          <Select
            name="associationId"
            label={fields.association}
            options={associations.map(({ id, nameAr }) => ({ value: id, label: nameAr }))}
          />
        )}
        <Select name="kind" label={words.kind} options={kinds.map((value) => ({ value, label: names[value] }))} required />
        <Select name="wish" label={words.wish} options={wishes.map((value) => ({ value, label: words.wishes[value] }))} required />
        {meetings.length > 0 && (
          <Select name="meetingId" label={words.meeting} hint={words.meetingHint} options={useMeetingOptions()(meetings)} />
        )}
        <TextArea name="text" label={words.text} hint={words.textHint} limit={600} rows={4} required />
        <FormActions>
          <Submit>{words.send}</Submit>
        </FormActions>
      </Form>
    </DeskPage>
  )
}
