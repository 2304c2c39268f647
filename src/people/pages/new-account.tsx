import { roles } from '../../platform/actor.ts'
import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { AssociationLine } from '../queries/associations.ts'
import { peopleWords } from '../words.ts'

export function NewAccountPage({ associations, ...returned }: { associations: readonly AssociationLine[] } & Partial<Returned>) {
  const { accounts: words, roles: roleWords } = useWords(peopleWords)
  return (
    <DeskPage title={words.open} trail={[{ path: '/desk/accounts', label: words.title }]}>
      <PageHeading title={words.open} />
      <Form path="/desk/accounts" {...returned}>
        <TextInput name="name" label={words.name} autocomplete="off" required />
        <TextInput name="signInName" label={words.signInName} hint={words.signInNameHint} autocomplete="off" width="medium" required />
        <TextInput name="email" type="email" label={words.email} autocomplete="off" width="medium" />
        <Select name="role" label={words.role} options={roles.map((role) => ({ value: role, label: roleWords[role] }))} required />
        <Select
          name="associationId"
          label={words.association}
          options={associations.map(({ id, nameAr }) => ({ value: id, label: nameAr }))}
        />
        <FormActions>
          <Submit>{words.save}</Submit>
        </FormActions>
      </Form>
    </DeskPage>
  )
}
