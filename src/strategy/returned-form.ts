import type { Returned } from '../platform/http/submit.ts'

/** A form that came back, by the noun of its address. */
export interface ReturnedForm extends Returned {
  form: string
}
