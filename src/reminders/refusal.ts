import { refuseFor } from '../platform/refusal.ts'
import type { RemindersWords } from './words.ar.ts'

export const refuse = refuseFor<keyof RemindersWords['refusals'] | keyof RemindersWords['permissions']>('reminders')
