import type { Returned } from '../../../platform/http/submit.ts'
import { Badge } from '../../../platform/ui/badge.tsx'
import { Submit } from '../../../platform/ui/button.tsx'
import { Radios } from '../../../platform/ui/choices.tsx'
import { DeskPage } from '../../../platform/ui/desk-page.tsx'
import { EmptyState } from '../../../platform/ui/empty-state.tsx'
import { Facts } from '../../../platform/ui/facts.tsx'
import { Form, FormActions, type FormValues } from '../../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../../platform/ui/heading.tsx'
import { RecordList } from '../../../platform/ui/record-list.tsx'
import { TextInput } from '../../../platform/ui/text-input.tsx'
import { UserText } from '../../../platform/ui/texts.tsx'
import { useView, useWords } from '../../../platform/ui/view.ts'
import { AwarenessTabs } from '../../pages/tabs.tsx'
import { type Quiz, quizLength } from '../../quiz.ts'
import { type Topic, topicName } from '../../topic.ts'
import { feedbackWords } from '../words.ts'

/** Of every topic in use, and of those that were retired and have one. */
export function QuizzesPage({ topics, written }: { topics: readonly Topic[]; written: readonly string[] }) {
  const { quiz: words } = useWords(feedbackWords)
  const { language } = useView()
  const shown = topics.filter(({ key, retiredOn }) => retiredOn === null || written.includes(key))
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      <AwarenessTabs />
      <RecordList
        entries={shown.map((topic) => ({
          path: `/desk/awareness/quizzes/${topic.key}`,
          title: <UserText>{topicName(language, topic)}</UserText>,
          badge: written.includes(topic.key) ? <Badge tone="done">{words.written}</Badge> : <Badge tone="waiting">{words.missing}</Badge>,
        }))}
      />
    </DeskPage>
  )
}

const names = ['first', 'second', 'third'] as const

export function QuizPage({
  topic,
  quiz,
  mayRun,
  values,
  errors = {},
}: { topic: Topic; quiz: Quiz | null; mayRun: boolean } & Partial<Returned>) {
  const { quiz: words } = useWords(feedbackWords)
  const name = topicName(useView().language, topic)
  return (
    <DeskPage title={name} trail={[{ path: '/desk/awareness/quizzes', label: words.title }]}>
      <PageHeading over={words.title} title={<UserText>{name}</UserText>} lead={words.lead} />
      {mayRun && topic.retiredOn === null ? (
        <QuizForm topic={topic.key} values={values ?? valuesOf(quiz)} errors={errors} />
      ) : quiz ? (
        <QuizText quiz={quiz} />
      ) : (
        <EmptyState title={words.missing} />
      )}
    </DeskPage>
  )
}

function QuizForm({ topic, values, errors }: { topic: string } & Pick<Returned, 'values' | 'errors'>) {
  const { quiz: words } = useWords(feedbackWords)
  return (
    <Form path={`/desk/awareness/quizzes/${topic}`} values={values} errors={errors}>
      {Array.from({ length: quizLength }, (_, index) => index + 1).map((nth) => (
        <Section title={words.question(nth)}>
          <TextInput name={`text${nth}`} label={words.question(nth)} required />
          {names.map((name, which) => (
            <TextInput name={`${name}${nth}`} label={words.options[which]!} required />
          ))}
          <Radios
            name={`right${nth}`}
            label={words.right}
            options={words.options.map((label, value) => ({ value: String(value), label }))}
            inline
            required
          />
        </Section>
      ))}
      <FormActions>
        <Submit>{words.save}</Submit>
      </FormActions>
    </Form>
  )
}

/** For who reads it without running it. */
function QuizText({ quiz: { questions } }: { quiz: Quiz }) {
  const { quiz: words } = useWords(feedbackWords)
  return (
    <>
      {questions.map(({ text, options, right }, nth) => (
        <Section title={words.question(nth + 1)}>
          <p>
            <UserText>{text}</UserText>
          </p>
          <Facts facts={options.map((option, which) => ({ term: words.options[which]!, value: <UserText>{option}</UserText> }))} />
          <Facts facts={[{ term: words.right, value: words.options[right]! }]} />
        </Section>
      ))}
    </>
  )
}

function valuesOf(quiz: Quiz | null): FormValues {
  const questions = quiz?.questions ?? []
  return Object.fromEntries(
    questions.flatMap(({ text, options, right }, nth) => [
      [`text${nth + 1}`, text],
      ...names.map((name, which) => [`${name}${nth + 1}`, options[which]!]),
      [`right${nth + 1}`, String(right)],
    ]),
  )
}
