import { refuseFor } from '../../platform/refusal.ts'
import type { SessionsWords } from './words.ar.ts'

export const refuse = refuseFor<keyof SessionsWords['refusals'] | keyof SessionsWords['permissions']>('sessions')
