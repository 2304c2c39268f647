import { refuseFor } from '../platform/refusal.ts'
import type { CyberWords } from './words.ar.ts'

export const refuse = refuseFor<keyof CyberWords['refusals'] | keyof CyberWords['permissions']>('cyber')
