import { useField } from '../../platform/ui/form.tsx'
import { checkText } from '../../public-record/check-text.ts'

/** What may point to a person in the text of a form that came back because of it. */
export function useFound(): string[] {
  const { value, error } = useField('text')
  return error ? checkText(value).map(({ found }) => found) : []
}
