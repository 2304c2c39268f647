import type { Returned } from '../../../platform/http/submit.ts'
import { Submit } from '../../../platform/ui/button.tsx'
import { Radios } from '../../../platform/ui/choices.tsx'
import { Form, FormActions } from '../../../platform/ui/form.tsx'
import { PageHeading } from '../../../platform/ui/heading.tsx'
import { PublicPage } from '../../../platform/ui/public-page.tsx'
import { TextArea } from '../../../platform/ui/text-area.tsx'
import { useWords } from '../../../platform/ui/view.ts'
import type { Quiz } from '../../quiz.ts'
import { feedbackQuestions } from '../part.ts'
import { feedbackWords } from '../words.ts'
import { Help } from './help.tsx'
import type { PupilForm } from './pupil-page.tsx'

interface FormPageProps extends Partial<Returned> {
  path: string
  form: PupilForm
  quiz: Quiz | null
}

/** One of the things that the code opens, on a page of its own. */
export function FormPage({ path, form, quiz, ...returned }: FormPageProps) {
  const { pupil: words } = useWords(feedbackWords)
  const lead = form === 'feedback' ? words.feedbackLead : form === 'question' ? words.questionLead : words.quizLead
  return (
    <PublicPage title={words[form]} trail={[{ path, label: words.title }]}>
      <PageHeading title={words[form]} lead={lead} />
      {form === 'question' && <Help />}
      <Form path={`${path}/${form}`} {...returned}>
        {form === 'feedback' ? (
          <FeedbackFields />
        ) : form === 'question' ? (
          <TextArea name="text" label={words.questionText} rows={4} limit={300} required />
        ) : (
          <QuizFields quiz={quiz} />
        )}
        <FormActions>
          <Submit>{words.send}</Submit>
        </FormActions>
      </Form>
    </PublicPage>
  )
}

function FeedbackFields() {
  const { questions, values } = useWords(feedbackWords)
  return (
    <>
      {feedbackQuestions.map((name) => (
        <Radios
          name={name}
          label={questions[name]}
          options={values.map((label, value) => ({ value: String(value), label }))}
          inline
          required
        />
      ))}
    </>
  )
}

function QuizFields({ quiz }: { quiz: Quiz | null }) {
  return (
    <>
      {quiz?.questions.map(({ text, options }, nth) => (
        <Radios name={`q${nth + 1}`} label={text} options={options.map((label, value) => ({ value: String(value), label }))} required />
      ))}
    </>
  )
}
