import { refuseFor } from '../platform/refusal.ts'
import type { ReceptionWords } from './words.ar.ts'

export const refuse = refuseFor<keyof ReceptionWords['refusals'] | keyof ReceptionWords['permissions']>('reception')
