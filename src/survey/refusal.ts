import { refuseFor } from '../platform/refusal.ts'
import type { SurveyWords } from './words.ar.ts'

export const refuse = refuseFor<keyof SurveyWords['refusals'] | keyof SurveyWords['permissions']>('survey')
