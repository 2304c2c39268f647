import { refuseFor } from '../platform/refusal.ts'
import type { PeopleWords } from './words.ar.ts'

export const refuse = refuseFor<keyof PeopleWords['refusals'] | keyof PeopleWords['permissions']>('people')
