import { Field, type FieldProps, useControl } from './field.tsx'
import { useField } from './form.tsx'

interface TextInputProps extends FieldProps {
  type?: 'text' | 'tel' | 'email' | 'url' | 'number' | 'password' | 'time'
  /** As HTML names it: `name`, `email`, `tel`, `current-password`, `one-time-code`… */
  autocomplete?: string
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url'
  width?: 'short' | 'medium' | 'full'
  maxlength?: number
}

/** Text follows the direction of what is typed; telephones, addresses and numbers always run left to right. */
export function TextInput({ type = 'text', autocomplete, inputmode, width = 'full', maxlength, ...field }: TextInputProps) {
  const control = useControl(field)
  const { value } = useField(field.name)
  return (
    <Field {...field}>
      <input
        {...control}
        class={`control control-${width}`}
        type={type}
        dir={type === 'text' ? 'auto' : 'ltr'}
        value={type === 'password' ? undefined : value}
        autocomplete={autocomplete}
        inputmode={inputmode}
        maxlength={maxlength}
        placeholder=" "
      />
    </Field>
  )
}
