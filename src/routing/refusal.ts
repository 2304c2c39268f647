import { refuseFor } from '../platform/refusal.ts'
import type { RoutingWords } from './words.ar.ts'

export const refuse = refuseFor<keyof RoutingWords['refusals'] | keyof RoutingWords['permissions']>('routing')
