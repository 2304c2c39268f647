import { refuseFor } from '../platform/refusal.ts'
import type { DemandsWords } from './words.ar.ts'

export const refuse = refuseFor<keyof DemandsWords['refusals']>('demands')
