import type { FormValues } from '../../platform/ui/form.tsx'
import type { Value } from '../operation.ts'

/** What an entry holds, as the fields of a form. */
export function valuesOf(value: Value): FormValues {
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, String(held)]))
}
