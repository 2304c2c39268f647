import { refuseFor } from '../platform/refusal.ts'
import type { CalendarWords } from './words.ar.ts'

export const refuse = refuseFor<keyof CalendarWords['refusals'] | keyof CalendarWords['permissions']>('calendar')
