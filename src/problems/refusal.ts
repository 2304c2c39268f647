import { refuseFor } from '../platform/refusal.ts'
import type { ProblemsWords } from './words.ar.ts'

export const refuse = refuseFor<keyof ProblemsWords['refusals'] | keyof ProblemsWords['permissions']>('problems')
