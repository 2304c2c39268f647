import { Refusal } from '../platform/refusal.ts'

/** What the form is shown again for; anything else becomes a page of its own. */
export function asRefusal(error: unknown): Refusal {
  if (error instanceof Refusal && (error.kind === 'invalid' || error.kind === 'conflict')) return error
  throw error
}

export function statusOf(refusal: Refusal | undefined): 200 | 409 | 422 {
  if (!refusal) return 200
  return refusal.kind === 'invalid' ? 422 : 409
}
