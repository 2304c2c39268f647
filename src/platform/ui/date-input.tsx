import { platformWords } from '../words/catalogue.ts'
import type { Day } from '../words/dates.ts'
import { Field, type FieldProps, useControl } from './field.tsx'
import { useField } from './form.tsx'
import { useWords } from './view.ts'

export function DateInput({ min, max, ...field }: FieldProps & { min?: Day; max?: Day }) {
  const words = useWords(platformWords)
  const hinted = { ...field, hint: field.hint ?? words.forms.dateHint }
  const control = useControl(hinted)
  const { value } = useField(field.name)
  return (
    <Field {...hinted}>
      <input {...control} class="control control-short" type="date" dir="ltr" value={value} min={min} max={max} />
    </Field>
  )
}
