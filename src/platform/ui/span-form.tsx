import type { Returned } from '../http/submit.ts'
import { Submit } from './button.tsx'
import { DateInput } from './date-input.tsx'
import { Form, FormActions } from './form.tsx'

interface SpanFormProps {
  path: string
  /** Keeps the fields apart from those of other forms of the page. */
  prefix: string
  words: { firstDay: string; lastDay: string; declare: string }
  hint: string
  returned: Returned | undefined
}

/** Declares something that lasts from a first day to a last. */
export function SpanForm({ path, prefix, words, hint, returned }: SpanFormProps) {
  return (
    <Form path={path} prefix={prefix} label={words.declare} values={returned?.values} errors={returned?.errors}>
      <DateInput name="firstDay" label={words.firstDay} required />
      <DateInput name="lastDay" label={words.lastDay} hint={hint} required />
      <FormActions>
        <Submit>{words.declare}</Submit>
      </FormActions>
    </Form>
  )
}
