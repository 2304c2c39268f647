import { findLeaks } from './find-leaks.ts'
import type { Leak, LeakKind } from './leak.ts'

/** A leak in one of the texts of a release. */
export interface Finding extends Leak {
  readonly field: string
}

/** Words that a publisher lets stand. */
export interface Kept {
  readonly field: string
  readonly kind: LeakKind
  readonly found: string
  readonly reason: string
  /** Whoever gave the reason. */
  readonly by: string | null
}

type Read = Readonly<Record<string, string>>

export function findingsIn(texts: Read): Finding[] {
  return Object.entries(texts).flatMap(([field, text]) => leaksIn(text).map((leak) => ({ ...leak, field })))
}

/** A waiting text is read again at each look and each signature: what was found in it is remembered for a while. */
const remembered = new Map<string, readonly Leak[]>()

function leaksIn(text: string): readonly Leak[] {
  const known = remembered.get(text)
  if (known) return known
  const leaks = findLeaks(text)
  if (remembered.size >= 500) remembered.delete(remembered.keys().next().value!)
  remembered.set(text, leaks)
  return leaks
}

/** A text that waits, with what is found in it now. */
export type Checked<Waiting> = Waiting & {
  readonly found: readonly Finding[]
  /** Those with which nobody has dealt: changed words are found no more, words that stay have their reason. */
  readonly open: readonly Finding[]
}

export function check<Waiting extends { readonly texts: Read; readonly kept: readonly Kept[] }>(waiting: Waiting): Checked<Waiting> {
  const found = findingsIn(waiting.texts)
  return { ...waiting, found, open: found.filter((finding) => !waiting.kept.some((one) => isSame(one, finding))) }
}

export function isSame(one: Pick<Finding, 'field' | 'kind' | 'found'>, other: Pick<Finding, 'field' | 'kind' | 'found'>): boolean {
  return one.field === other.field && one.kind === other.kind && one.found === other.found
}

/** Texts that are handed over again as before stand as publishers have changed them. */
export function asChanged(texts: Read, earlier: readonly { asked: Read | null; texts: Read | null }[]): Record<string, string> {
  const standing = Object.entries(texts).map(([field, text]) => {
    const changed = earlier.find(({ asked }) => asked?.[field] === text)
    return [field, changed?.texts?.[field] ?? text] as const
  })
  return Object.fromEntries(standing)
}
