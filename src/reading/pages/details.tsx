import type { Child } from 'hono/jsx'
import { useControl } from '../../platform/ui/field.tsx'
import { useField } from '../../platform/ui/form.tsx'
import type { Option } from '../../platform/ui/select.tsx'
import { useWords } from '../../platform/ui/view.ts'
import { platformWords } from '../../platform/words/catalogue.ts'

interface DetailProps {
  name: string
  label: string
}

/** What an answer needs to be whole; the style sheet shows it with its answer only. */
export function Details({ of, children }: { of: 'correct' | 'other' | 'new' | 'any'; children: Child }) {
  return <div class={`details details-${of}`}>{children}</div>
}

export function TextDetail({ name, label, rows = 1, type = 'text' }: DetailProps & { rows?: number; type?: 'text' | 'date' | 'time' }) {
  const { value } = useField(name)
  const control = useControl({ name, label })
  return (
    <Detail {...{ name, label }}>
      {rows > 1 ? (
        <textarea {...control} class="control" rows={rows} dir="auto" placeholder=" ">
          {value}
        </textarea>
      ) : (
        <input
          {...control}
          class={type === 'text' ? 'control' : 'control control-short'}
          type={type}
          dir={type === 'text' ? 'auto' : 'ltr'}
          value={value}
          placeholder={type === 'text' ? ' ' : undefined}
        />
      )}
    </Detail>
  )
}

export function SelectDetail({ name, label, options, none }: DetailProps & { options: readonly Option[]; none?: string }) {
  const { forms } = useWords(platformWords)
  const { value } = useField(name)
  return (
    <Detail {...{ name, label }}>
      <select {...useControl({ name, label })} class="control control-select">
        <option value="">{none ?? forms.choose}</option>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Detail>
  )
}

export function TickDetail({ name, label }: DetailProps) {
  const { id, value } = useField(name)
  return (
    <div class="choice">
      <input type="checkbox" id={id} name={name} value="yes" checked={value === 'yes'} />
      <label for={id}>{label}</label>
    </div>
  )
}

function Detail({ name, label, children }: DetailProps & { children: Child }) {
  const { id, error } = useField(name)
  return (
    <div class={error ? 'detail field-wrong' : 'detail'}>
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
