import { Submit } from '../../platform/ui/button.tsx'
import { Card, CardGrid } from '../../platform/ui/card.tsx'
import { Day } from '../../platform/ui/day.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Section } from '../../platform/ui/heading.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { formatDay } from '../../platform/words/dates.ts'
import type { MeetingChoice, TopicLine } from '../queries.ts'
import { ar } from '../words.ar.ts'
import { cyberWords } from '../words.ts'
import type { CyberDeskProps } from './desk-page.tsx'

/** Topics that associations have brought; those that nobody has examined can go on the agenda of a meeting. */
export function DeskTopics({ topics, meetings, mayTake, returned }: CyberDeskProps) {
  const { desk, topic: words, kinds } = useWords(cyberWords)
  return (
    <Section title={desk.topics} id="topics">
      {topics.length === 0 ? (
        <EmptyState title={desk.noTopics} />
      ) : (
        <CardGrid>
          {topics.map((topic) => (
            <Card
              title={kinds[topic.kind]}
              path={`/desk/demands/${topic.ref}`}
              over={<Ltr>{topic.ref}</Ltr>}
              foot={
                <span>
                  <Day day={topic.receivedOn} />
                  {topic.association && (
                    <>
                      {' · '}
                      <UserText>{topic.association}</UserText>
                    </>
                  )}
                </span>
              }
            >
              <p>{words.wishes[topic.wish]}</p>
              {mayTake && topic.received && (
                <TakeForm topic={topic} meetings={meetings} returned={returned?.of === topic.ref ? returned : undefined} />
              )}
            </Card>
          ))}
        </CardGrid>
      )}
    </Section>
  )
}

interface TakeFormProps {
  topic: TopicLine
  meetings: readonly MeetingChoice[]
  returned: CyberDeskProps['returned']
}

/** What the association wrote is not proposed for everyone: only its subject is. */
function TakeForm({ topic: { ref, kind, wish }, meetings, returned }: TakeFormProps) {
  const { desk, topic: words } = useWords(cyberWords)
  const publicText = ar.desk.publicOriginal(ar.kinds[kind], ar.topic.wishes[wish])
  return (
    <Disclosure summary={desk.take} open={returned !== undefined}>
      <Form
        path={`/desk/cyber/topics/${ref}/examination`}
        prefix={`take-${ref}`}
        label={`${desk.take}: ${ref}`}
        values={returned?.values ?? { publicText }}
        errors={returned?.errors}
      >
        <TextArea name="publicText" label={desk.publicText} hint={desk.publicTextHint} limit={600} rows={3} required />
        <Select name="meetingId" label={words.meeting} options={useMeetingOptions()(meetings)} required />
        <FormActions>
          <Submit>{desk.take}</Submit>
        </FormActions>
      </Form>
    </Disclosure>
  )
}

export function useMeetingOptions() {
  const { language } = useView()
  return (meetings: readonly MeetingChoice[]) =>
    meetings.map(({ id, title, day }) => ({ value: id, label: `${title} · ${formatDay(language, day)}` }))
}
