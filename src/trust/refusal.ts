import { refuseFor } from '../platform/refusal.ts'
import type { TrustWords } from './words.ar.ts'

export const refuse = refuseFor<keyof TrustWords['refusals'] | keyof TrustWords['permissions']>('trust')
