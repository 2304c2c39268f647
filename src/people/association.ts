import type { Day } from '../platform/words/dates.ts'
import type { Language } from '../platform/words/language.ts'
import { refuse } from './refusal.ts'

export const associationKinds = [
  'neighbourhood',
  'rights',
  'parents',
  'traders',
  'youth',
  'women',
  'disability',
  'environment',
  'media',
  'sport',
  'other',
] as const
export type AssociationKind = (typeof associationKinds)[number]

/** قيد التحقق until its papers are seen, مسجلة with a receipt, معتمدة as a partner of the meetings, موقوفة or مرفوضة with a reason. */
export const associationStates = ['under_verification', 'registered', 'accredited', 'suspended', 'refused'] as const
export type AssociationState = (typeof associationStates)[number]

interface AssociationFacts {
  id: string
  nameAr: string
  nameFr: string | null
  /** Other names under which reports mention it. */
  aliases: readonly string[]
  kind: AssociationKind
  territory: string
  receiptNumber: string | null
  registeredOn: Day
}

/** Telephone and address of mail: for the cell and the administrator only. */
export interface Contact {
  contactPhone: string | null
  contactEmail: string | null
  /** In which it is written to where none of its accounts says another. */
  language: Language
}

export type Standing =
  | { state: Exclude<AssociationState, 'suspended' | 'refused'>; stateReason: null }
  | { state: 'suspended' | 'refused'; stateReason: string }

export type Association = AssociationFacts & Standing
export type NewAssociation = AssociationFacts & Standing & Contact
export type AssociationEntry = Omit<AssociationFacts, 'id' | 'registeredOn'> & Contact

/** A new one is registered when it shows the receipt of its declaration, and otherwise waits for it. */
export function firstStanding(receiptNumber: string | null): Standing {
  return { state: receiptNumber ? 'registered' : 'under_verification', stateReason: null }
}

export function accredit({ state }: Standing): Standing {
  if (state === 'suspended') throw refuse('conflict', 'isSuspended')
  if (state === 'refused') throw refuse('conflict', 'isRefused')
  if (state === 'accredited') throw refuse('conflict', 'isAccredited')
  return { state: 'accredited', stateReason: null }
}

/** Its papers were seen. */
export function verify({ state }: Standing): Standing {
  if (state !== 'under_verification' && state !== 'refused') throw refuse('conflict', 'isVerified')
  return { state: 'registered', stateReason: null }
}

export function refuseApplication({ state }: Standing, reason: string): Standing {
  if (state !== 'under_verification') throw refuse('conflict', 'isVerified')
  return { state: 'refused', stateReason: reason }
}

export function suspend({ state }: Standing, reason: string): Standing {
  if (state === 'suspended') throw refuse('conflict', 'isSuspended')
  if (state === 'refused') throw refuse('conflict', 'isRefused')
  return { state: 'suspended', stateReason: reason }
}

/** It comes back as registered: being accredited again is a decision of its own. */
export function reinstate({ state }: Standing, receiptNumber: string | null): Standing {
  if (state !== 'suspended') throw refuse('conflict', 'isNotSuspended')
  return firstStanding(receiptNumber)
}
