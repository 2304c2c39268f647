import { Submit } from '../../platform/ui/button.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions, type FormValues } from '../../platform/ui/form.tsx'
import { PostButton } from '../../platform/ui/post-button.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import { defaultsOf } from '../defaults.ts'
import { groupOf, groups } from '../groups.ts'
import { readingWords } from '../words.ts'
import { AnswerTo } from './answer-to.tsx'
import type { ReviewPageProps } from './review-page.tsx'

export function ReviewForm({ report, questions, register, suggestions, mayDecide, today, returned }: ReviewPageProps) {
  const { review: words, groups: titles } = useWords(readingWords)
  const { language } = useView()
  const path = `/desk/reports/${report.id}`
  const values: FormValues = returned?.values ?? { ...defaultsOf(questions, suggestions), ...report.decisions }
  const numbered = questions.map((question, index) => ({ question, number: formatNumber(language, index + 1) }))
  return (
    <div class="review-form">
      <Form path={`${path}/review`} prefix="review" label={words.questions} values={values} errors={returned?.errors}>
        <fieldset class="plain" disabled={!mayDecide}>
          <legend class="spoken">{words.questions}</legend>
          <TextInput name="title" label={words.title} hint={words.titleHint} required />
          {groups.map((group) => {
            const asked = numbered.filter(({ question }) => groupOf[question.kind] === group)
            return (
              asked.length > 0 && (
                <section class={`question-group group-${group}`}>
                  <h2>{titles[group]}</h2>
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
        <Disclosure summary={words.discard}>
          <p>{words.discardText}</p>
          <PostButton path={`${path}/discarding`} weight="danger">
            {words.discard}
          </PostButton>
        </Disclosure>
      )}
    </div>
  )
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
