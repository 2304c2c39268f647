import { Submit } from '../../platform/ui/button.tsx'
import { Field, useControl } from '../../platform/ui/field.tsx'
import { FormActions, useField } from '../../platform/ui/form.tsx'
import { TextArea } from '../../platform/ui/text-area.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { roomWords } from '../words.ts'
import { GroupedSelect } from './grouped-select.tsx'
import { NamesCheck, useLive } from './live.tsx'
import { useFound } from './use-found.ts'

/** A demand as it is said: who, what, where, when. */
export function DemandFields() {
  const { capture: words, bands, attendance } = useWords(roomWords)
  const { choices } = useLive()
  const times = Object.entries(bands).map(([value, label]) => ({ value, label }))
  return (
    <>
      <TextArea name="text" label={words.demandText} hint={words.demandHint} rows={2} required />
      <Place />
      <GroupedSelect name="timeBand" label={words.timeBand} none={words.anyTime} groups={[{ label: words.timeBand, options: times }]} />
      <GroupedSelect
        name="by"
        label={words.by}
        none={words.somebody}
        groups={[{ label: attendance.associations, options: choices.associations }]}
      />
      <NamesCheck words={words} found={useFound()} />
      <FormActions>
        <Submit>{words.save}</Submit>
      </FormActions>
    </>
  )
}

/** The list is searched by typing, by the browser itself; a place that it does not hold is described. */
function Place() {
  const { capture: words } = useWords(roomWords)
  const field = { name: 'place', label: words.place, hint: words.placeHint }
  const control = useControl(field)
  const { value } = useField('place')
  return (
    <Field {...field}>
      <input {...control} class="control" list="room-places" dir="auto" value={value} autocomplete="off" placeholder=" " />
    </Field>
  )
}
