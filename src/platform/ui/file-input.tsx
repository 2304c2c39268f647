import { platformWords } from '../words/catalogue.ts'
import { formatNumber } from '../words/numbers.ts'
import { Field, type FieldProps, useControl } from './field.tsx'
import { useView, useWords } from './view.ts'

interface FileInputProps extends FieldProps {
  /** Types as `accept` lists them: `.pdf,.docx,image/*`. */
  accept: string
  megabytes: number
}

/** The form around it needs `files`. */
export function FileInput({ accept, megabytes, ...field }: FileInputProps) {
  const { language } = useView()
  const words = useWords(platformWords)
  const hint = [field.hint, words.forms.fileLimit(formatNumber(language, megabytes))].filter(Boolean).join(' · ')
  return (
    <Field {...field} hint={hint}>
      <input {...useControl({ ...field, hint })} class="control control-file" type="file" accept={accept} />
    </Field>
  )
}
