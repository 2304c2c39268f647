import { refuseFor } from '../platform/refusal.ts'
import type { PresenceWords } from './words.ar.ts'

export const refuse = refuseFor<keyof PresenceWords['refusals'] | keyof PresenceWords['permissions']>('presence')
