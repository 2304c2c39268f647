import type { Child } from 'hono/jsx'
import { useControl } from '../../platform/ui/field.tsx'
import { useField } from '../../platform/ui/form.tsx'
import type { Option } from '../../platform/ui/select.tsx'

interface RollFieldProps {
  name: string
  label: string
}

/** Fields of a roll call: many short lines, so each stands without hint and without a word on whether it is required. */
export function RollSelect({ name, label, none, options }: RollFieldProps & { none: string; options: readonly Option[] }) {
  const { value } = useField(name)
  return (
    <RollField name={name} label={label}>
      <select {...useControl({ name, label })} class="control control-select">
        <option value="">{none}</option>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </RollField>
  )
}

export function RollNumber({ name, label }: RollFieldProps) {
  const { value } = useField(name)
  return (
    <RollField name={name} label={label}>
      <input {...useControl({ name, label })} class="control" type="text" inputmode="numeric" dir="ltr" maxlength={3} value={value} />
    </RollField>
  )
}

function RollField({ name, label, children }: RollFieldProps & { children: Child }) {
  const { id, error } = useField(name)
  return (
    <div class={error ? 'roll-field field-wrong' : 'roll-field'}>
      <label for={id}>{label}</label>
      {children}
      {error && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
