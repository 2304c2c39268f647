import { refuseFor } from '../platform/refusal.ts'
import type { SearchWords } from './words.ar.ts'

export const refuse = refuseFor<keyof SearchWords['refusals'] | keyof SearchWords['permissions']>('search')
