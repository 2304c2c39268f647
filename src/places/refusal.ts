import { refuseFor } from '../platform/refusal.ts'
import type { PlacesWords } from './words.ar.ts'

export const refuse = refuseFor<keyof PlacesWords['refusals'] | keyof PlacesWords['permissions']>('places')
