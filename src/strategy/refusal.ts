import { refuseFor } from '../platform/refusal.ts'
import type { StrategyWords } from './words.ar.ts'

export const refuse = refuseFor<keyof StrategyWords['refusals'] | keyof StrategyWords['permissions']>('strategy')
