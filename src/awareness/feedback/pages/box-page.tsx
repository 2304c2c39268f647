import type { Returned } from '../../../platform/http/submit.ts'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Submit } from '../../../platform/ui/button.tsx'
import { Card } from '../../../platform/ui/card.tsx'
import { Day } from '../../../platform/ui/day.tsx'
import { DeskPage } from '../../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../../platform/ui/form.tsx'
import { PageHeading } from '../../../platform/ui/heading.tsx'
import { Callout } from '../../../platform/ui/notice.tsx'
import { PostButton } from '../../../platform/ui/post-button.tsx'
import { TextArea } from '../../../platform/ui/text-area.tsx'
import { Ltr, Paragraphs, UserText } from '../../../platform/ui/texts.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import { CheckSection } from '../../../public-record/check-section.tsx'
import { AwarenessTabs } from '../../pages/tabs.tsx'
import type { AskedQuestion } from '../queries/questions.ts'
import { feedbackWords } from '../words.ts'

interface BoxPageProps {
  questions: readonly AskedQuestion[]
  mayRun: boolean
  returned?: (Returned & { id: string }) | undefined
}

/** Questions of pupils, and what becomes of each. */
export function BoxPage({ questions, mayRun, returned }: BoxPageProps) {
  const { box: words } = useWords(feedbackWords)
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      <AwarenessTabs />
      <Callout tone="warning">
        <p>{words.care}</p>
      </Callout>
      {questions.length === 0 && <EmptyState title={words.none}>{words.noneText}</EmptyState>}
      <div class="stack">
        {questions.map((question) => (
          <QuestionCard question={question} mayRun={mayRun} returned={returned?.id === question.id ? returned : undefined} />
        ))}
      </div>
    </DeskPage>
  )
}

function QuestionCard({ question, mayRun, returned }: { question: AskedQuestion; mayRun: boolean; returned: Returned | undefined }) {
  const { box: words } = useWords(feedbackWords)
  const { id, ref, text, askedOn, state, answer } = question
  const path = `/desk/awareness/questions/${id}`
  return (
    <Card
      title={<UserText>{text}</UserText>}
      level={2}
      over={
        <>
          <Ltr>{ref}</Ltr> · <Day day={askedOn} />
        </>
      }
      badge={<Badge tone={state === 'waiting' ? 'waiting' : 'done'}>{words.states[state]}</Badge>}
    >
      {answer && (
        <>
          <p class="quiet">{words.answer}</p>
          <Paragraphs text={answer} />
        </>
      )}
      {mayRun && state === 'waiting' && (
        <>
          <CheckSection of={[text]} title={words.found} lead={words.foundLead} />
          <Form path={`${path}/answer`} prefix={`answer-${id}`} label={words.publish} values={returned?.values} errors={returned?.errors}>
            <TextArea name="answer" label={words.answer} rows={3} limit={1000} required />
            <FormActions>
              <Submit>{words.publish}</Submit>
            </FormActions>
          </Form>
          <div class="cluster">
            <PostButton path={`${path}/telling`}>{words.told}</PostButton>
            <PostButton path={`${path}/removal`} weight="danger">
              {words.remove}
            </PostButton>
          </div>
        </>
      )}
    </Card>
  )
}
