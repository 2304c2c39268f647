import type { Returned } from '../../platform/http/submit.ts'
import { ButtonLink, Submit } from '../../platform/ui/button.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading, Section } from '../../platform/ui/heading.tsx'
import { Callout } from '../../platform/ui/notice.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { Ltr, UserText } from '../../platform/ui/texts.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { formatTime } from '../../platform/words/dates.ts'
import { demonstrationPassword } from '../demonstration-password.ts'
import type { ShownSignIn } from '../queries/sign-ins.ts'
import { peopleWords } from '../words.ts'

interface SignInPageProps extends Partial<Returned> {
  next: string
  /** Too many tries: when the next one counts. */
  retryAt?: Date | null
  /** Of an invented command; empty for a real one. */
  signIns: readonly ShownSignIn[]
}

export function SignInPage({ next, retryAt, signIns, ...returned }: SignInPageProps) {
  const words = useWords(peopleWords).signIn
  const { language } = useView()
  return (
    <PublicPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      {retryAt && (
        <Callout tone="warning">
          <p>{words.tryAgain(formatTime(language, retryAt))}</p>
        </Callout>
      )}
      <Form path="/session" {...returned}>
        <input type="hidden" name="next" value={next} />
        <TextInput name="signInName" label={words.name} autocomplete="username" width="medium" required />
        <TextInput name="password" type="password" label={words.password} autocomplete="current-password" width="medium" required />
        <FormActions>
          <Submit>{words.submit}</Submit>
          <ButtonLink path="/" weight="quiet">
            {words.publicRecord}
          </ButtonLink>
        </FormActions>
      </Form>
      {signIns.length > 0 ? <DemonstrationSignIns signIns={signIns} /> : <p class="quiet">{words.forgotten}</p>}
    </PublicPage>
  )
}

function DemonstrationSignIns({ signIns }: { signIns: readonly ShownSignIn[] }) {
  const { signIn: words, roles } = useWords(peopleWords)
  const { language } = useView()
  const actsFor = ({ actsForAr, actsForFr }: ShownSignIn) => (language === 'ar' ? actsForAr : actsForFr)
  return (
    <Section title={words.demonstration}>
      <p>
        {words.demonstrationText}{' '}
        <strong>
          <Ltr>{demonstrationPassword}</Ltr>
        </strong>
      </p>
      <ul class="short-list">
        {signIns.map((signIn) => (
          <li>
            <strong>
              <Ltr>{signIn.signInName}</Ltr>
            </strong>{' '}
            <span class="quiet">
              <UserText>{actsFor(signIn) ?? roles[signIn.role]}</UserText>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
