import { platformWords } from '../words/catalogue.ts'
import { Field, type FieldProps, useControl } from './field.tsx'
import { useField } from './form.tsx'
import { useWords } from './view.ts'

/** `limit` is said in words; the server decides, so that nothing typed is cut off silently. */
export function TextArea({ rows = 5, limit, ...field }: FieldProps & { rows?: number; limit?: number }) {
  const words = useWords(platformWords)
  const hint = limit ? [field.hint, words.forms.atMost(limit)].filter(Boolean).join(' · ') : field.hint
  const control = useControl({ ...field, hint })
  const { value } = useField(field.name)
  return (
    <Field {...field} hint={hint}>
      <textarea {...control} class="control" rows={rows} dir="auto" placeholder=" ">
        {value}
      </textarea>
    </Field>
  )
}
