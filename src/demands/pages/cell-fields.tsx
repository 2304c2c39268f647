import { Select } from '../../platform/ui/select.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Category, Named } from '../queries/choices.ts'
import { demandsWords } from '../words.ts'
import { useCategories, useNamed } from './options.ts'

export interface Register {
  categories: readonly Category[]
  offices: readonly Named[]
  districts: readonly Named[]
  points: readonly Named[]
}

/** What the cell decides when it takes a demand on. */
export function QualificationFields({ categories, offices, districts, points }: Register) {
  const { fields, hints } = useWords(demandsWords)
  const named = useNamed()
  const subjects = useCategories()
  return (
    <>
      <WordingFields />
      <Select name="categoryId" label={fields.category} hint={hints.category} options={subjects(categories)} required />
      <Select name="answerOfficeId" label={fields.answerOffice} options={named(offices)} required />
      {districts.length > 0 && <Select name="districtId" label={fields.district} options={named(districts)} />}
      {points.length > 0 && <Select name="pointId" label={fields.point} hint={hints.point} options={named(points)} />}
    </>
  )
}

export function WordingFields() {
  const { fields, hints } = useWords(demandsWords)
  return <TextArea name="publicText" label={fields.publicText} hint={hints.publicText} limit={600} rows={4} required />
}

export function InadmissibilityFields() {
  const { fields, hints } = useWords(demandsWords)
  return <TextArea name="reason" label={fields.reason} hint={hints.inadmissible} rows={3} required />
}

export function MergingFields() {
  const { fields, hints } = useWords(demandsWords)
  return <TextInput name="into" label={fields.into} hint={hints.into} width="medium" required />
}
