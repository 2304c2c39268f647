import type { Returned } from '../../platform/http/submit.ts'
import { ButtonLink, Submit } from '../../platform/ui/button.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { PublicPage } from '../../platform/ui/public-page.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { associationKinds } from '../association.ts'
import { peopleWords } from '../words.ts'

/** Where an association enters itself in the register, without an account. */
export function ApplicationPage(returned: Partial<Returned>) {
  const { application: words, associations, kinds } = useWords(peopleWords)
  return (
    <PublicPage title={words.title} description={words.lead}>
      <PageHeading title={words.title} lead={words.lead} />
      <Form path="/associations/application" label={words.title} {...returned}>
        <TextInput name="nameAr" label={associations.nameAr} required />
        <TextInput name="nameFr" label={associations.nameFr} />
        <Select
          name="kind"
          label={associations.kind}
          options={associationKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
          required
        />
        <TextInput name="territory" label={associations.territory} hint={associations.territoryHint} required />
        <TextInput name="receiptNumber" label={associations.receiptNumber} hint={words.receiptHint} width="medium" required />
        <TextInput name="contactPhone" type="tel" label={associations.phone} hint={words.contactHint} autocomplete="tel" width="medium" />
        <TextInput
          name="contactEmail"
          type="email"
          label={associations.email}
          hint={words.emailHint}
          autocomplete="email"
          width="medium"
          required
        />
        <FormActions>
          <Submit>{words.act}</Submit>
        </FormActions>
      </Form>
    </PublicPage>
  )
}

/** What happens next, said once. */
export function AppliedPage() {
  const { application: words } = useWords(peopleWords)
  return (
    <PublicPage title={words.doneTitle}>
      <PageHeading title={words.doneTitle} lead={words.doneText} />
      <ButtonLink path="/meetings">{words.meetings}</ButtonLink>
    </PublicPage>
  )
}
