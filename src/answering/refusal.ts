import { refuseFor } from '../platform/refusal.ts'
import type { AnsweringWords } from './words.ar.ts'

export const refuse = refuseFor<keyof AnsweringWords['refusals'] | keyof AnsweringWords['permissions']>('answering')
