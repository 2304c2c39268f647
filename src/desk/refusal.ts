import { refuseFor } from '../platform/refusal.ts'
import type { DeskWords } from './words.ar.ts'

export const refuse = refuseFor<keyof DeskWords['refusals'] | keyof DeskWords['permissions']>('desk')
