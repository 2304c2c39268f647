import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { languageNames, languages } from '../../platform/words/language.ts'
import { associationKinds } from '../association.ts'
import { peopleWords } from '../words.ts'

export function NewAssociationPage(returned: Partial<Returned>) {
  const { associations: words, kinds } = useWords(peopleWords)
  return (
    <DeskPage title={words.register} trail={[{ path: '/desk/associations', label: words.title }]}>
      <PageHeading title={words.register} />
      <Form path="/desk/associations" {...returned} values={returned.values ?? { language: 'ar' }}>
        <TextInput name="nameAr" label={words.nameAr} required />
        <TextInput name="nameFr" label={words.nameFr} />
        <TextArea name="aliases" label={words.aliases} hint={words.aliasesHint} rows={3} />
        <Select name="kind" label={words.kind} options={associationKinds.map((kind) => ({ value: kind, label: kinds[kind] }))} required />
        <TextInput name="territory" label={words.territory} hint={words.territoryHint} required />
        <TextInput name="receiptNumber" label={words.receiptNumber} hint={words.receiptHint} width="medium" />
        <TextInput name="contactPhone" type="tel" label={words.phone} hint={words.contactHint} autocomplete="off" width="medium" />
        <TextInput name="contactEmail" type="email" label={words.email} hint={words.contactHint} autocomplete="off" width="medium" />
        <Select
          name="language"
          label={words.language}
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          required
        />
        <FormActions>
          <Submit>{words.save}</Submit>
        </FormActions>
      </Form>
    </DeskPage>
  )
}
