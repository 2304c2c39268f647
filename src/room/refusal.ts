import { refuseFor } from '../platform/refusal.ts'
import type { RoomWords } from './words.ar.ts'

export const refuse = refuseFor<keyof RoomWords['refusals'] | keyof RoomWords['permissions']>('room')
