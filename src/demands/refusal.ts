import { Refusal, refuseFor } from '../platform/refusal.ts'
import type { DemandsWords } from './words.ar.ts'

export const refuse = refuseFor<keyof DemandsWords['refusals']>('demands')

/** A page that is not for this reader. */
export function forbid(permission: keyof DemandsWords['permissions']): Refusal {
  return new Refusal('forbidden', 'demands', permission)
}
