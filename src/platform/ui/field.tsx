import type { Child } from 'hono/jsx'
import { platformWords } from '../words/catalogue.ts'
import { useField, useFilter } from './form.tsx'
import { Spoken } from './texts.tsx'
import { useWords } from './view.ts'

export interface FieldProps {
  name: string
  label: string
  /** What to write and how, said before the mistake. */
  hint?: string
  required?: boolean
}

/** What ties a control to its label, hint and error. */
export interface ControlAttributes {
  id: string
  name: string
  required: boolean | undefined
  'aria-describedby': string | undefined
  'aria-invalid': 'true' | undefined
}

export function useControl({ name, hint, required }: FieldProps): ControlAttributes {
  const { id, error } = useField(name)
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return { id, name, required, 'aria-describedby': describedBy || undefined, 'aria-invalid': error ? 'true' : undefined }
}

/** Label, hint and error around one control. */
export function Field({ name, label, hint, required, children }: FieldProps & { children: Child }) {
  const { id, error } = useField(name)
  return (
    <div class={error ? 'field field-wrong' : 'field'}>
      <label class="field-label" for={id}>
        {label} <Necessity required={required} />
      </label>
      <Hint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      {children}
    </div>
  )
}

/** The same around several controls that answer one question. */
export function FieldGroup({ name, label, hint, required, children }: FieldProps & { children: Child }) {
  const { id, error } = useField(name)
  const control = useControl({ name, label, hint })
  return (
    <fieldset class={error ? 'field field-wrong' : 'field'} id={id} tabindex={-1} aria-describedby={control['aria-describedby']}>
      <legend class="field-label">
        {label} <Necessity required={required} />
      </legend>
      <Hint id={id} hint={hint} />
      <FieldError id={id} error={error} />
      {children}
    </fieldset>
  )
}

function Necessity({ required }: { required?: boolean }) {
  const { forms } = useWords(platformWords)
  if (useFilter()) return null
  return <span class="field-necessity">({required ? forms.required : forms.optional})</span>
}

function Hint({ id, hint }: { id: string; hint?: string }) {
  return hint ? (
    <p class="field-hint" id={`${id}-hint`}>
      {hint}
    </p>
  ) : null
}

function FieldError({ id, error }: { id: string; error?: string }) {
  const { forms } = useWords(platformWords)
  return error ? (
    <p class="field-error" id={`${id}-error`}>
      <Spoken>{forms.error} </Spoken>
      {error}
    </p>
  ) : null
}
