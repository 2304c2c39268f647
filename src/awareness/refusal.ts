import { refuseFor } from '../platform/refusal.ts'
import type { AwarenessWords } from './words.ar.ts'

export const refuse = refuseFor<keyof AwarenessWords['refusals'] | keyof AwarenessWords['permissions']>('awareness')
