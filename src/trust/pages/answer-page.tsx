import type { Returned } from '../../platform/http/submit.ts'
import { MoreLink, Submit } from '../../platform/ui/button.tsx'
import { Checkboxes, Radios } from '../../platform/ui/choices.tsx'
import { EmptyState } from '../../platform/ui/empty-state.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { values } from '../../survey/question.ts'
import { itemsOf } from '../items.ts'
import type { Invitation } from '../queries/counts.ts'
import { trustWords } from '../words.ts'

interface AnswerPageProps extends Partial<Returned> {
  path: string
  invitation: Invitation
}

/** One page, one form: nothing of it is kept before it is sent. */
export function AnswerPage({ path, invitation, ...returned }: AnswerPageProps) {
  const { form: words, items, values: said, questionnaires } = useWords(trustWords)
  const title = questionnaires[invitation.questionnaire]
  const shut = invitation.used
    ? ([words.used, words.usedText] as const)
    : invitation.state !== 'open'
      ? ([words.over, words.overText] as const)
      : invitation.early
        ? ([words.early, words.earlyText] as const)
        : null
  return (
    <PublicPage title={title}>
      <PageHeading title={title} lead={shut ? undefined : words.lead} />
      {shut ? (
        <EmptyState title={shut[0]}>{shut[1]}</EmptyState>
      ) : (
        <Form path={path} {...returned}>
          <p class="quiet">{words.anonymous}</p>
          {itemsOf[invitation.questionnaire].map((item) => (
            <Radios name={item} label={items[item]} options={values.map((value) => ({ value, label: said[value] }))} required />
          ))}
          <Checkboxes name="adult" label={words.adultLegend} options={[{ value: 'yes', label: words.adult }]} required />
          <FormActions>
            <Submit>{words.send}</Submit>
          </FormActions>
          <p class="quiet">{words.untested}</p>
        </Form>
      )}
    </PublicPage>
  )
}

export function ThanksPage() {
  const { form: words } = useWords(trustWords)
  return (
    <PublicPage title={words.thanks}>
      <PageHeading title={words.thanks} lead={words.thanksText} />
      <MoreLink path="/trust">{words.toResults}</MoreLink>
    </PublicPage>
  )
}
