import { Radios } from '../../platform/ui/choices.tsx'
import { DateInput } from '../../platform/ui/date-input.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import type { Day } from '../../platform/words/dates.ts'
import { ways } from '../acknowledge-demand.ts'
import { decisions } from '../decide-reopening.ts'
import type { Category, Named } from '../queries/choices.ts'
import { demandsWords } from '../words.ts'
import { optionsOf, useCategories, useNamed } from './options.ts'

export interface Register {
  categories: readonly Category[]
  offices: readonly Named[]
  districts: readonly Named[]
  points: readonly Named[]
  partners: readonly Named[]
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
      <Select name="answerOfficeId" label={fields.answerOffice} hint={hints.office} options={named(offices)} />
      <TextInput name="overrule" label={fields.overrule} />
      {districts.length > 0 && <Select name="districtId" label={fields.district} options={named(districts)} />}
      {points.length > 0 && <Select name="pointId" label={fields.point} hint={hints.point} options={named(points)} />}
    </>
  )
}

/** To another office than the one that has it, by the same day. */
export function ReassignmentFields({ offices }: Pick<Register, 'offices'>) {
  const { fields, hints } = useWords(demandsWords)
  const named = useNamed()
  return (
    <>
      <Select name="officeId" label={fields.newOffice} options={named(offices)} required />
      <TextArea name="reason" label={fields.reason} hint={hints.reassignment} limit={1000} rows={3} required />
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

export function AcknowledgementFields() {
  const words = useWords(demandsWords)
  return <Radios name="way" label={words.fields.way} options={optionsOf(ways, words.ways)} required inline />
}

/** What a partner answered, in its words; with a day it is a promise of that partner. */
export function PartnerAnswerFields({ today }: { today: Day }) {
  const { fields, hints } = useWords(demandsWords)
  return (
    <>
      <TextArea name="text" label={fields.partnerAnswer} hint={hints.reason} limit={1500} rows={4} required />
      <DateInput name="dueOn" label={fields.partnerDueOn} hint={hints.partnerDueOn} min={today} />
    </>
  )
}

export function DecisionFields() {
  const words = useWords(demandsWords)
  return (
    <>
      <Radios
        name="decision"
        label={words.fields.decision}
        hint={words.hints.decision}
        options={optionsOf(decisions, words.decisions)}
        required
      />
      <TextArea name="reason" label={words.fields.reason} hint={words.hints.reason} limit={1000} rows={3} required />
    </>
  )
}
