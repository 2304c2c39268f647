import type { Returned } from '../../platform/http/submit.ts'
import { MoreLink, Submit } from '../../platform/ui/button.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { UserText } from '../../platform/ui/texts.tsx'
import { useHref, useView, useWords } from '../../platform/ui/view.ts'
import { nameOf } from '../follow.ts'
import type { NamedSubject } from '../queries/subjects.ts'
import { watchingWords } from '../words.ts'
import { feedOf, pathOf, SubjectName } from './subject.tsx'

/** One field: where the news of one subject is sent. */
export function FollowPage({ subject, values = {}, errors = {} }: { subject: NamedSubject } & Partial<Returned>) {
  const href = useHref()
  const { language } = useView()
  const { page } = useWords(watchingWords)
  return (
    <PublicPage title={page.title} feed={href(feedOf(subject))}>
      <PageHeading title={page.title} lead={page.lead} />
      <div class="prose">
        <Section title={page.what}>
          <p>
            <a href={href(pathOf(subject))}>
              <SubjectName subject={subject} />
            </a>
          </p>
          {subject.kind === 'demand' && (
            <p>
              <UserText>{subject.names[language]}</UserText>
            </p>
          )}
        </Section>
        <Form path="/follow" values={values} errors={errors}>
          <input type="hidden" name="what" value={nameOf(subject)} />
          <TextInput
            name="address"
            label={page.address}
            hint={page.addressHint}
            type="email"
            autocomplete="email"
            inputmode="email"
            maxlength={200}
            width="medium"
            required
          />
          <FormActions>
            <Submit>{page.send}</Submit>
          </FormActions>
        </Form>
        <Section title={page.privacy}>
          <p>{page.privacyText}</p>
        </Section>
        <Section title={page.orFeed}>
          <div class="stack">
            <p>{page.orFeedText}</p>
            <MoreLink path={feedOf(subject)}>{page.feed}</MoreLink>
          </div>
        </Section>
      </div>
    </PublicPage>
  )
}
