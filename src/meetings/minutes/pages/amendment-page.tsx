import type { Returned } from '../../../platform/http/submit.ts'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Submit } from '../../../platform/ui/button.tsx'
import { Changes } from '../../../platform/ui/changes.tsx'
import { DayTime } from '../../../platform/ui/day.tsx'
import { DeskPage } from '../../../platform/ui/desk-page.tsx'
import { Facts } from '../../../platform/ui/facts.tsx'
import { Form, FormActions } from '../../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../../platform/ui/heading.tsx'
import { Callout } from '../../../platform/ui/notice.tsx'
import { PostButton } from '../../../platform/ui/post-button.tsx'
import { Quote } from '../../../platform/ui/quote.tsx'
import { TextArea } from '../../../platform/ui/text-area.tsx'
import { UserText } from '../../../platform/ui/texts.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import { useName } from '../../pages/names.ts'
import type { MeetingRecord } from '../../queries.ts'
import type { Passage } from '../passages.ts'
import type { AmendmentLine } from '../queries.ts'
import { minutesWords } from '../words.ts'
import { amendmentTones } from './amendment-list.tsx'
import { useTrail } from './minutes-page.tsx'

interface AmendmentPageProps {
  meeting: MeetingRecord
  amendment: AmendmentLine
  /** The passage as it stands now; undefined when it is gone. */
  standing: Passage | undefined
  mayDecide: boolean
  mayWithdraw: boolean
  returned?: { form: 'acceptance' | 'dissent' | 'withdrawal' } & Returned
}

export function AmendmentPage({ meeting, amendment, standing, mayDecide, mayWithdraw, returned }: AmendmentPageProps) {
  const { amendments: words, title, passage, changes } = useWords(minutesWords)
  const nameOf = useName()
  const minutesPath = `/desk/meetings/${meeting.ref}/minutes`
  const path = `${minutesPath}/amendments/${amendment.id}`
  return (
    <DeskPage
      title={`${words.title}: ${passage(amendment.passage)}`}
      trail={[...useTrail(meeting), { path: minutesPath, label: title }]}
      aside={
        <Facts
          facts={[
            { term: words.by, value: <UserText>{nameOf(amendment.associationAr, amendment.associationFr)}</UserText> },
            { term: title, value: <DayTime instant={amendment.proposedAt} /> },
          ]}
        />
      }
    >
      <PageHeading
        over={passage(amendment.passage)}
        title={words.change}
        badges={<Badge tone={amendmentTones[amendment.state]}>{words.states[amendment.state]}</Badge>}
      />
      {amendment.newText === '' && <p>{words.strike}</p>}
      <Changes before={amendment.oldText} after={amendment.newText} words={changes} />
      <Quote text={amendment.reason} by={words.reason} />
      {amendment.state !== 'open' && amendment.reply && <Quote text={amendment.reply} by={words.reply} voice="answered" />}
      {mayDecide && (
        <>
          <Accept {...{ path, amendment, standing }} returned={returned?.form === 'acceptance' ? returned : undefined} />
          <Section title={words.dissent} id="dissent">
            <p>{words.dissentText}</p>
            <Form
              path={`${path}/dissent`}
              prefix="dissent"
              label={words.dissent}
              values={returned?.form === 'dissent' ? returned.values : {}}
              errors={returned?.form === 'dissent' ? returned.errors : {}}
            >
              <TextArea name="reply" label={words.reply_} rows={3} limit={1000} required />
              <FormActions>
                <Submit weight="secondary">{words.dissent}</Submit>
              </FormActions>
            </Form>
          </Section>
        </>
      )}
      {returned?.form === 'withdrawal' && <Callout tone="warning">{Object.values(returned.errors)[0]}</Callout>}
      {mayWithdraw && <PostButton path={`${path}/withdrawal`}>{words.withdraw}</PostButton>}
    </DeskPage>
  )
}

interface AcceptProps {
  path: string
  amendment: AmendmentLine
  standing: Passage | undefined
  returned: Returned | undefined
}

function Accept({ path, amendment, standing, returned }: AcceptProps) {
  const { amendments: words, correction } = useWords(minutesWords)
  if (!standing) return <Callout tone="warning">{words.gone}</Callout>
  const changed = standing.text !== amendment.oldText
  return (
    <Section title={words.accept} id="acceptance">
      {changed ? (
        <>
          <Callout tone="warning">{words.changed}</Callout>
          <Quote text={standing.text} by={correction.standing} />
        </>
      ) : (
        <p>{words.acceptText}</p>
      )}
      <Form
        path={`${path}/acceptance`}
        prefix="acceptance"
        label={words.accept}
        values={{ text: amendment.newText, ...returned?.values }}
        errors={returned?.errors}
      >
        <input type="hidden" name="read" value={standing.text} />
        {changed && <TextArea name="text" label={words.merged} rows={8} limit={5000} />}
        <FormActions>
          <Submit icon="check">{words.accept}</Submit>
        </FormActions>
      </Form>
    </Section>
  )
}
