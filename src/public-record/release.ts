import { refuseFor } from '../platform/refusal.ts'
import { blocks, type Finding } from './check-text.ts'
import type { PublicRecordWords } from './words.ar.ts'

/** `announcement`, `meeting` and `communique` are three releases of one meeting: before it, its agreed minutes, and the text for everyone. */
export type ReleaseKind =
  | 'announcement'
  | 'meeting'
  | 'communique'
  | 'demand'
  | 'entry'
  | 'series'
  | 'request'
  | 'agenda'
  | 'handout'
  | 'presence'

/** Texts on their way to the public: two different persons sign, or one withholds them with a reason. */
export interface Release {
  readonly id: string
  readonly subjectKind: ReleaseKind
  readonly subjectId: string
  readonly demandId: string | null
  readonly title: string
  /** As they will stand, by the name of their column in camel case; what belongs to a part of the subject adds its identity: `reason:0190…`. */
  readonly texts: Readonly<Record<string, string>>
  readonly findings: readonly Finding[]
  readonly state: 'waiting' | 'released' | 'withheld' | 'replaced'
  /** Null when it was said by whoever holds the secret link of a demand. */
  readonly askedBy: string | null
  readonly askedAt: Date
  readonly refusal: string | null
  readonly signers: readonly string[]
}

export const signaturesNeeded = 2

export const refuse = refuseFor<keyof PublicRecordWords['refusals'] | keyof PublicRecordWords['permissions']>('public-record')

/** @returns whether this signature is the one that releases */
export function sign(release: Release, accountId: string): boolean {
  if (release.state !== 'waiting') throw refuse('conflict', 'alreadyDecided')
  if (release.signers.includes(accountId)) throw refuse('conflict', 'alreadySigned')
  if (release.findings.some(blocks)) throw refuse('conflict', 'textBlocked')
  return release.signers.length + 1 >= signaturesNeeded
}

export function withhold(release: Release): void {
  if (release.state !== 'waiting') throw refuse('conflict', 'alreadyDecided')
}
