import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { type Category, competences } from '../category.ts'
import type { Named } from '../queries.ts'
import { routingWords } from '../words.ts'
import { useCategoryName, useOptions } from './names.ts'

interface CategoryFormProps {
  path: string
  prefix: string
  offices: readonly Named[]
  returned: Returned | undefined
  category?: Category
}

export function CategoryForm({ path, prefix, offices, returned, category }: CategoryFormProps) {
  const { categories: words, competences: names } = useWords(routingWords)
  const nameOf = useCategoryName()
  const initial = category && {
    ...category,
    officeId: category.officeId ?? '',
    answerDays: category.answerDays === null ? '' : String(category.answerDays),
    retiredOn: undefined,
  }
  return (
    <Form
      path={path}
      prefix={prefix}
      label={category ? `${words.change}: ${nameOf(category)}` : words.add}
      values={returned?.values ?? initial}
      errors={returned?.errors}
    >
      <TextInput name="nameAr" label={words.nameAr} required />
      <TextInput name="nameFr" label={words.nameFr} required />
      <TextInput name="nameEn" label={words.nameEn} hint={category ? undefined : words.nameEnHint} required />
      <TextInput name="nameZgh" label={words.nameZgh} required />
      <Select name="competence" label={words.competence} options={competences.map((value) => ({ value, label: names[value] }))} required />
      <Select name="officeId" label={words.office} hint={words.officeHint} options={useOptions()(offices)} />
      <TextInput name="answerDays" label={words.answerDays} hint={words.answerDaysHint} inputmode="numeric" width="short" />
      <FormActions>
        <Submit>{words.save}</Submit>
      </FormActions>
    </Form>
  )
}
