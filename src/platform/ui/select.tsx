import { platformWords } from '../words/catalogue.ts'
import { Field, type FieldProps, useControl } from './field.tsx'
import { useField } from './form.tsx'
import { useWords } from './view.ts'

export interface Option {
  value: string
  label: string
  hint?: string
}

/** For more than about seven choices; Radios show fewer at once. */
export function Select({ options, ...field }: FieldProps & { options: readonly Option[] }) {
  const words = useWords(platformWords)
  const control = useControl(field)
  const { value } = useField(field.name)
  return (
    <Field {...field}>
      <select {...control} class="control control-select">
        <option value="">{words.forms.choose}</option>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
