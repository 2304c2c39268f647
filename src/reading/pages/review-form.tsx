import { Submit } from '../../platform/ui/button.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions, type FormErrors, type FormValues } from '../../platform/ui/form.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import { defaultsOf } from '../defaults.ts'
import { groupOf, groups } from '../groups.ts'
import type { Question } from '../questions.ts'
import type { ReadingWords } from '../words.ar.ts'
import { readingWords } from '../words.ts'
import { AnswerTo } from './answer-to.tsx'
import type { ReviewPageProps } from './review-page.tsx'

export function ReviewForm({ report, questions, register, suggestions, mayDecide, today, returned }: ReviewPageProps) {
  const words = useWords(readingWords)
  const { language } = useView()
  const path = `/desk/reports/${report.id}`
  const values: FormValues = returned?.values ?? { ...defaultsOf(questions, suggestions), ...report.decisions }
  const numbered = questions.map((question, index) => ({ question, number: formatNumber(language, index + 1) }))
  return (
    <div class="review-form">
      <Form
        path={`${path}/review`}
        prefix="review"
        label={words.review.questions}
        values={values}
        errors={named(returned?.errors ?? {}, questions, words)}
      >
        <fieldset class="plain" disabled={!mayDecide}>
          <legend class="spoken">{words.review.questions}</legend>
          <TextArea name="title" label={words.review.title} hint={words.review.titleHint} rows={2} required />
          {groups.map((group) => {
            const asked = numbered.filter(({ question }) => groupOf[question.kind] === group)
            return (
              asked.length > 0 && (
                <section class={`question-group group-${group}`}>
                  <h2>{words.groups[group]}</h2>
                  {asked.map((one) => (
                    <AnswerTo {...one} {...{ questions, register, suggestions, today }} />
                  ))}
                </section>
              )
            )
          })}
        </fieldset>
        {mayDecide && <Actions path={path} />}
      </Form>
      {mayDecide && (
        <Disclosure summary={words.review.discard}>
          <p>{words.review.discardText}</p>
          <PostButton path={`${path}/discarding`} weight="danger">
            {words.review.discard}
          </PostButton>
        </Disclosure>
      )}
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

function Actions({ path }: { path: string }) {
  const { review: words } = useWords(readingWords)
  return (
    <FormActions>
      <Submit weight="secondary">{words.save}</Submit>
      <button type="submit" class="button button-primary" formaction={useHref()(`${path}/confirmation`)}>
        {words.confirmAll}
      </button>
    </FormActions>
  )
}
