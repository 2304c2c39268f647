import { refuseFor } from '../../platform/refusal.ts'
import type { SheetsWords } from './words.ar.ts'

export const refuse = refuseFor<keyof SheetsWords['refusals'] | keyof SheetsWords['permissions']>('sheets')
