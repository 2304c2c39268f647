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
  /** Where the second reader found it: the words that weighed most. */
  readonly because?: readonly string[]
}

/** Where something was found, before it is told in words. */
export interface Spot {
  readonly kind: LeakKind
  readonly start: number
  readonly end: number
}

const identifying: ReadonlySet<LeakKind> = new Set(['telephone', 'identityCard', 'plate', 'email', 'account', 'handle'])

/** Whether no reason lets these words stand: they lead straight to a person. What was only learned is for a person to judge. */
export function mustGo({ kind, because }: Pick<Leak, 'kind' | 'because'>): boolean {
  return identifying.has(kind) && !because
}
