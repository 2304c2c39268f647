import { associationKinds } from '../../people/association.ts'
import { peopleWords } from '../../people/words.ts'
import { Checkboxes } from '../../platform/ui/choices.tsx'
import { Select } from '../../platform/ui/select.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { TextInput } from '../../platform/ui/text-input.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { cadenceNames } from '../../public-record/cadence.ts'
import { seriesWords } from '../words.ts'

/** The fields of a series, the same when it is opened and when it is revised. */
export function PlanFields({ territories }: { territories: readonly string[] }) {
  const { form: words, cadences } = useWords(seriesWords)
  const { kinds } = useWords(peopleWords)
  return (
    <>
      <TextInput name="nameAr" label={words.nameAr} required />
      <TextInput name="nameFr" label={words.nameFr} required />
      <Select name="cadence" label={words.cadence} options={cadenceNames.map((value) => ({ value, label: cadences[value] }))} required />
      <TextArea name="rule" label={words.rule} hint={words.ruleHint} rows={4} limit={1500} required />
      <TextArea name="ruleFr" label={words.ruleFr} hint={words.ruleFrHint} rows={4} limit={1500} />
      <Checkboxes
        name="invitedKinds"
        label={words.kinds}
        hint={words.allIfNone}
        options={associationKinds.map((value) => ({ value, label: kinds[value] }))}
      />
      {territories.length > 0 && (
        <Checkboxes
          name="invitedTerritories"
          label={words.territories}
          hint={words.allIfNone}
          options={territories.map((value) => ({ value, label: value }))}
        />
      )}
    </>
  )
}
