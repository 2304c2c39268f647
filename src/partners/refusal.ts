import { refuseFor } from '../platform/refusal.ts'
import type { PartnersWords } from './words.ar.ts'

export const refuse = refuseFor<keyof PartnersWords['refusals'] | keyof PartnersWords['permissions']>('partners')
