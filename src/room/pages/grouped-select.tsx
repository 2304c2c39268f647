import { Field, useControl } from '../../platform/ui/field.tsx'
import { useField } from '../../platform/ui/form.tsx'
import type { Option } from '../../platform/ui/select.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { platformWords } from '../../platform/words/catalogue.ts'

interface GroupedSelectProps {
  name: string
  label: string
  required?: boolean
  /** The first choice, where none is a choice too. */
  none?: string
  groups: readonly { label: string; options: readonly Option[] }[]
}

/** A list of two kinds of things under their headings. */
export function GroupedSelect({ groups, none, ...field }: GroupedSelectProps) {
  const { forms } = useWords(platformWords)
  const control = useControl(field)
  const { value } = useField(field.name)
  return (
    <Field {...field}>
      <select {...control} class="control control-select">
        <option value="">{none ?? forms.choose}</option>
        {groups.map(({ label, options }) => (
          <optgroup label={label}>
            {options.map((option) => (
              <option value={option.value} selected={option.value === value}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </Field>
  )
}
