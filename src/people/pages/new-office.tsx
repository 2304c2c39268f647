import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { officeKinds } from '../office.ts'
import { peopleWords } from '../words.ts'

export function NewOfficePage(returned: Partial<Returned>) {
  const { offices: words, officeKinds: kinds } = useWords(peopleWords)
  return (
    <DeskPage title={words.open} trail={[{ path: '/desk/offices', label: words.title }]}>
      <PageHeading title={words.open} lead={words.openLead} />
      <Form path="/desk/offices" {...returned}>
        <TextInput name="nameAr" label={words.nameAr} required />
        <TextInput name="nameFr" label={words.nameFr} required />
        <Select name="kind" label={words.kind} options={officeKinds.map((kind) => ({ value: kind, label: kinds[kind] }))} required />
        <FormActions>
          <Submit>{words.open}</Submit>
        </FormActions>
      </Form>
    </DeskPage>
  )
}
