import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Radios } from '../../platform/ui/choices.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { questions, values } from '../question.ts'
import { surveyWords } from '../words.ts'

interface FormPageProps extends Partial<Returned> {
  path: string
  used: boolean
}

/** Three questions, and the right to say that one does not know. */
export function FormPage({ path, used, ...returned }: FormPageProps) {
  const { form: words, questions: asked, values: said } = useWords(surveyWords)
  if (used) {
    return (
      <PublicPage title={words.title}>
        <PageHeading title={words.title} />
        <EmptyState title={words.used}>{words.usedText}</EmptyState>
      </PublicPage>
    )
  }
  return (
    <PublicPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      <Form path={path} {...returned}>
        {questions.map((question) => (
          <Radios name={question} label={asked[question]} options={values.map((value) => ({ value, label: said[value] }))} required />
        ))}
        <p class="quiet">{words.anonymous}</p>
        <FormActions>
          <Submit>{words.send}</Submit>
        </FormActions>
      </Form>
    </PublicPage>
  )
}
