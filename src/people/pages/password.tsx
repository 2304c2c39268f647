import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { peopleWords } from '../words.ts'

export function PasswordPage(returned: Partial<Returned>) {
  const words = useWords(peopleWords).password
  return (
    <DeskPage title={words.title}>
      <PageHeading title={words.title} lead={words.lead} />
      <Form path="/desk/password" {...returned}>
        <TextInput name="current" type="password" label={words.current} autocomplete="current-password" width="medium" required />
        <TextInput
          name="next"
          type="password"
          label={words.next}
          hint={words.nextHint}
          autocomplete="new-password"
          width="medium"
          required
        />
        <FormActions>
          <Submit>{words.save}</Submit>
        </FormActions>
      </Form>
    </DeskPage>
  )
}
