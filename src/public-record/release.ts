import { refuseFor } from '../platform/refusal.ts'
import { check, type Finding, type Kept } from './leaks/findings.ts'
import { mustGo } from './leaks/leak.ts'
import type { PublicRecordWords } from './words.ar.ts'

/** `announcement`, `meeting` and `communique` are three releases of one meeting: before it, its agreed minutes, and the text for everyone. */
export const releaseKinds = [
  'announcement',
  'meeting',
  'communique',
  'demand',
  'entry',
  'series',
  'request',
  'agenda',
  'handout',
  'presence',
  'briefing',
  'pupil_question',
  'problem',
  'trust',
  'strategy',
  'strategy_word',
  'awareness_report',
] as const
export type ReleaseKind = (typeof releaseKinds)[number]

/** Texts on their way to the public: two different persons sign, or one withholds them with a reason. */
export interface Release {
  readonly id: string
  readonly subjectKind: ReleaseKind
  readonly subjectId: string
  readonly demandId: string | null
  readonly title: string
  /** As they will stand, by the name of their column in camel case; what belongs to a part of the subject adds its identity: `reason:0190…`. */
  readonly texts: Readonly<Record<string, string>>
  /** What the check found and a publisher lets stand. */
  readonly kept: readonly Kept[]
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
  const { open } = check(release)
  if (open.some(mustGo)) throw refuse('conflict', 'textBlocked')
  if (open.length > 0) throw refuse('conflict', 'findingsOpen')
  return release.signers.length + 1 >= signaturesNeeded
}

/** Whether the words of a text stand elsewhere too, in a file or beside a count, so that they cannot be changed here. */
export function isFixed({ subjectKind }: Pick<Release, 'subjectKind'>, field: string): boolean {
  return (
    subjectKind === 'presence' ||
    subjectKind === 'trust' ||
    field === 'awarenessReport' ||
    field === 'problemResult' ||
    field === 'handoutText' ||
    field === 'handoutProperties'
  )
}

/** What leads straight to a person never stays; for the rest a reason is given. */
export function assertMayStay(finding: Finding, reason: string): void {
  if (mustGo(finding)) throw refuse('invalid', 'cannotStay', { dealing: 'cannotStay' })
  if (reason.length < 5) throw refuse('invalid', 'keepReasonMissing', { reason: 'keepReasonMissing' })
}

export function withhold(release: Release): void {
  if (release.state !== 'waiting') throw refuse('conflict', 'alreadyDecided')
}
