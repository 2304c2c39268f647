import { refuseFor } from '../platform/refusal.ts'
import type { SchoolsWords } from './words.ar.ts'

export const refuse = refuseFor<keyof SchoolsWords['refusals'] | keyof SchoolsWords['permissions']>('schools')
