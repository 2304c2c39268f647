import { findLeaks } from '../../src/public-record/leaks/find-leaks.ts'
import type { LeakKind } from '../../src/public-record/leaks/leak.ts'
import type { LeakSet, Planted } from './sets.ts'

export interface Measured {
  readonly planted: number
  readonly harmless: number
  /** Of the planted leaks, how many were found: of their kind, at their place. */
  readonly recall: number
  /** Of the harmless texts, in how many anything was found. */
  readonly falseAlarms: number
  readonly missed: readonly Planted[]
  readonly alarms: readonly { text: string; kind: LeakKind; found: string }[]
}

export function measure({ planted, harmless }: LeakSet): Measured {
  const missed = planted.filter(
    ({ kind, text, start, end }) => !findLeaks(text).some((leak) => leak.kind === kind && leak.start < end && leak.end > start),
  )
  const alarms = harmless.flatMap((text) =>
    findLeaks(text)
      .slice(0, 1)
      .map(({ kind, found }) => ({ text, kind, found })),
  )
  return {
    planted: planted.length,
    harmless: harmless.length,
    recall: 1 - missed.length / planted.length,
    falseAlarms: alarms.length / harmless.length,
    missed,
    alarms,
  }
}
