import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { languageNames, languages } from '../../platform/words/language.ts'
import { nameIn } from '../../platform/words/names.ts'
import { competences } from '../../routing/category.ts'
import { routingWords } from '../../routing/words.ts'
import type { Partner } from '../partner.ts'
import { partnersWords } from '../words.ts'

interface PartnerFormProps {
  path: string
  prefix: string
  returned: Returned | undefined
  partner?: Partner
}

export function PartnerForm({ path, prefix, returned, partner }: PartnerFormProps) {
  const { page: words } = useWords(partnersWords)
  const { competences: names } = useWords(routingWords)
  const { language } = useView()
  const initial = partner ? { ...partner, email: partner.email ?? '', retiredOn: undefined } : { language: 'ar' }
  return (
    <Form
      path={path}
      prefix={prefix}
      label={partner ? `${words.change}: ${nameIn(language, partner.nameAr, partner.nameFr)}` : words.add}
      values={returned?.values ?? initial}
      errors={returned?.errors}
    >
      <TextInput name="nameAr" label={words.nameAr} required />
      <TextInput name="nameFr" label={words.nameFr} required />
      <Select name="competence" label={words.competence} options={competences.map((value) => ({ value, label: names[value] }))} required />
      <TextInput name="email" label={words.email} hint={words.emailHint} type="email" />
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
  )
}
