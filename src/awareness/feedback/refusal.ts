import { refuseFor } from '../../platform/refusal.ts'
import type { FeedbackWords } from './words.ar.ts'

export const refuse = refuseFor<keyof FeedbackWords['refusals'] | keyof FeedbackWords['permissions']>('feedback')
