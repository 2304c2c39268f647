import type { Returned } from '../../platform/http/submit.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Radios } from '../../platform/ui/choices.tsx'
import { DeskPage } from '../../platform/ui/desk-page.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { PageHeading } from '../../platform/ui/heading.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { periods } from '../problem.ts'
import type { Choices } from '../queries/problems.ts'
import { problemsWords } from '../words.ts'
import { useNames } from './named.ts'

export function OpenPage({ choices, values, errors }: { choices: Choices } & Returned) {
  const { form: words, list } = useWords(problemsWords)
  const names = useNames()
  const options = (some: readonly { id: string; nameAr: string; nameFr: string }[]) =>
    some.map((one) => ({ value: one.id, label: names.named(one) }))
  const districts = new Map(choices.districts.map((district) => [district.id, names.named(district)]))
  return (
    <DeskPage title={list.open} trail={[{ path: '/desk/problems', label: list.title }]}>
      <PageHeading title={list.open} lead={words.lead} />
      <Form path="/desk/problems" label={list.open} values={values} errors={errors}>
        <TextInput name="title" label={words.title} hint={words.titleHint} required />
        <TextArea name="note" label={words.note} rows={3} required />
        <Select
          name="categoryId"
          label={words.category}
          required
          options={choices.categories.map((category) => ({ value: category.id, label: names.category(category) }))}
        />
        <Select name="districtId" label={words.district} required options={options(choices.districts)} />
        <Select
          name="pointId"
          label={words.point}
          hint={words.pointHint}
          options={choices.points.map((point) => ({
            value: point.id,
            label: `${names.named(point)} · ${districts.get(point.districtId) ?? ''}`,
          }))}
        />
        <Select name="ownerOfficeId" label={words.owner} required options={options(choices.offices)} />
        <Radios
          name="period"
          label={words.period}
          required
          inline
          options={periods.map((value) => ({ value, label: words.periods[value] }))}
        />
        <FormActions>
          <Submit>{list.open}</Submit>
        </FormActions>
      </Form>
    </DeskPage>
  )
}
