import { type FindingKind, findingKinds } from '../check-text.ts'

/** What is never published: what is looked for while a text is written, and what only the reading before release finds. */
export const leakKinds = [
  ...findingKinds,
  'account',
  'handle',
  'presenceStrength',
  'exactPlace',
  'ongoingCase',
  'smallCount',
  'singlePupil',
] as const
export type LeakKind = FindingKind | 'account' | 'handle' | 'presenceStrength' | 'exactPlace' | 'ongoingCase' | 'smallCount' | 'singlePupil'

/** Words of a text that should not stand in public. */
export interface Leak {
  readonly kind: LeakKind
  /** Where they stand in the text as it was written. */
  readonly start: number
  readonly end: number
  readonly found: string
  /** What could stand instead, in the language of the words around. */
  readonly proposal: string
}

/** Where something was found, before it is told in words. */
export interface Spot {
  readonly kind: LeakKind
  readonly start: number
  readonly end: number
}

const identifying: ReadonlySet<LeakKind> = new Set(['telephone', 'identityCard', 'plate', 'email', 'account', 'handle'])

/** Whether no reason lets these words stand: they lead straight to a person. */
export function mustGo({ kind }: Pick<Leak, 'kind'>): boolean {
  return identifying.has(kind)
}
