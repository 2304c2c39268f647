import { refuseFor } from '../../platform/refusal.ts'
import type { IndicatorWords } from './words.ar.ts'

export const refuse = refuseFor<keyof IndicatorWords['refusals'] | keyof IndicatorWords['permissions']>('indicators')
