import { Submit } from '../../platform/ui/button.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions, type FormErrors, type FormValues } from '../../platform/ui/form.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { useHref, useWords } from '../../platform/ui/view.ts'
import { defaultsOf } from '../defaults.ts'
import type { Question } from '../questions.ts'
import type { ReadingWords } from '../words.ar.ts'
import { readingWords } from '../words.ts'
import { AnswerTo } from './answer-to.tsx'
import { QuestionGroups } from './question-groups.tsx'
import type { ReviewPageProps } from './review-page.tsx'

/** One form with two ends: keep what was decided so far, or make the meeting of it. */
export function ReviewForm({ report, questions, register, suggestions, today, returned }: ReviewPageProps) {
  const words = useWords(readingWords)
  const href = useHref()
  const path = `/desk/reports/${report.id}`
  const values: FormValues = returned?.values ?? { ...defaultsOf(questions, suggestions), ...report.decisions }
  const errors = named(returned?.errors ?? {}, questions, words)
  return (
    <div class="review-form">
      <Form path={`${path}/review`} prefix="review" label={words.review.questions} values={values} errors={errors}>
        <TextArea name="title" label={words.review.title} hint={words.review.titleHint} rows={2} required />
        <QuestionGroups questions={questions}>
          {(question, number) => <AnswerTo {...{ question, number, questions, register, suggestions, today }} />}
        </QuestionGroups>
        <FormActions>
          <Submit weight="secondary">{words.review.save}</Submit>
          <button type="submit" class="button button-primary" formaction={href(`${path}/confirmation`)}>
            {words.review.confirmAll}
          </button>
        </FormActions>
      </Form>
      <Disclosure summary={words.review.discard}>
        <p>{words.review.discardText}</p>
        <PostButton path={`${path}/discarding`} weight="danger">
          {words.review.discard}
        </PostButton>
      </Disclosure>
    </div>
  )
}

/** In the summary of errors each must say which question it is about. */
function named(errors: FormErrors, questions: readonly Question[], words: ReadingWords): FormErrors {
  const labelled = Object.entries(errors).map(([field, message]) => {
    const question = questions.find(({ key }) => field === key || field.startsWith(`${key}-`))
    return [field, question ? `${words.questions[question.kind]}: ${message}` : message]
  })
  return Object.fromEntries(labelled)
}
