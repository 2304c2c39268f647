import { demandsWords } from '../../demands/words.ts'
import { Submit } from '../../platform/ui/button.tsx'
import { Checkboxes } from '../../platform/ui/choices.tsx'
import { DateInput } from '../../platform/ui/date-input.tsx'
import { Disclosure } from '../../platform/ui/disclosure.tsx'
import { Form, FormActions } from '../../platform/ui/form.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useView, useWords } from '../../platform/ui/view.ts'
import { nameIn } from '../../platform/words/names.ts'
import { demandStates } from '../../public-record/demand.ts'
import { categoryIn } from '../../public-record/named.ts'
import { debtKinds } from '../debt.ts'
import { type Filter, isNarrow } from '../filter.ts'
import type { Choice } from '../queries/choices.ts'
import { deskWords } from '../words.ts'

interface FilterFormProps {
  filter: Filter
  choices: readonly Choice[]
  mayReadAll: boolean
}

/** By what the list can be narrowed; what is chosen stands in the address. */
export function FilterForm({ filter, choices, mayReadAll }: FilterFormProps) {
  const { filters: words, inbox } = useWords(deskWords)
  const { states } = useWords(demandsWords)
  const named = useChoices(choices)
  return (
    <Disclosure summary={words.title} open={isNarrow(filter)}>
      <Form method="get" path="/desk" label={words.title} prefix="filter" values={{ ...filter }}>
        <TextInput name="q" label={words.q} />
        <Select name="kind" label={words.kind} options={debtKinds.map((kind) => ({ value: kind, label: inbox.kinds[kind] }))} />
        <Select name="state" label={words.state} options={demandStates.map((state) => ({ value: state, label: states[state] }))} />
        {choices.length > 0 && (
          <>
            <Select name="category" label={words.category} options={named('category')} />
            <Select name="district" label={words.district} options={named('district')} />
            <Select name="office" label={words.office} options={named('office')} />
            <Select name="association" label={words.association} options={named('association')} />
          </>
        )}
        <DateInput name="from" label={words.from} />
        <DateInput name="to" label={words.to} />
        <Checkboxes name="late" label={words.late} options={[{ value: 'yes', label: words.lateOnly }]} />
        {mayReadAll && <Checkboxes name="whose" label={words.whose} options={[{ value: 'all', label: words.everyone }]} />}
        <FormActions>
          <Submit>{words.show}</Submit>
        </FormActions>
      </Form>
    </Disclosure>
  )
}

/** The choices of one list as options, named in the language of the page. */
export function useChoices(choices: readonly Choice[]) {
  const { language } = useView()
  const nameOf = ({ list, nameAr, nameFr, nameEn, nameZgh }: Choice) =>
    list === 'category'
      ? categoryIn(language, { categoryAr: nameAr, categoryFr: nameFr, categoryEn: nameEn, categoryZgh: nameZgh })!
      : nameIn(language, nameAr, nameFr)!
  return (list: Choice['list']) =>
    choices.filter((choice) => choice.list === list).map((choice) => ({ value: choice.id, label: nameOf(choice) }))
}
