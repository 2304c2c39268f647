import { FieldGroup, type FieldProps } from './field.tsx'
import { useField } from './form.tsx'
import type { Option } from './select.tsx'

interface ChoicesProps extends FieldProps {
  options: readonly Option[]
  /** Side by side, for two or three short answers. */
  inline?: boolean
}

export function Radios(props: ChoicesProps) {
  return <Choices type="radio" {...props} />
}

export function Checkboxes(props: ChoicesProps) {
  return <Choices type="checkbox" {...props} />
}

function Choices({ type, options, inline, ...field }: ChoicesProps & { type: 'radio' | 'checkbox' }) {
  const { id, chosen } = useField(field.name)
  return (
    <FieldGroup {...field}>
      <div class={inline ? 'choices choices-inline' : 'choices'}>
        {options.map((option, index) => (
          <div class="choice">
            <input
              type={type}
              id={`${id}-${index + 1}`}
              name={field.name}
              value={option.value}
              checked={chosen.includes(option.value)}
              aria-describedby={option.hint ? `${id}-${index + 1}-hint` : undefined}
            />
            <label for={`${id}-${index + 1}`}>{option.label}</label>
            {option.hint && (
              <p class="choice-hint" id={`${id}-${index + 1}-hint`}>
                {option.hint}
              </p>
            )}
          </div>
        ))}
      </div>
    </FieldGroup>
  )
}
