import type { Report } from './report.ts'
import { checkShares } from './shares.ts'

/** A thing that must hold in every report, and whether it does. */
export interface Check {
  readonly what: 'sums' | 'shares' | 'pupils' | 'beyond'
  readonly part: 'level' | 'sector' | 'district' | 'topic' | 'all'
  readonly right: boolean
  /** The sum of shares; schools with more classes reached than they have. */
  readonly n: number | null
}

const summed = ['sessions', 'schools', 'classes', 'girls', 'boys', 'pupils'] as const

/** Checks every total against its parts, every set of shares against a hundred. */
export function checksOf({ totals, byLevel, bySector, byDistrict, byTopic }: Omit<Report, 'checks'>, beyond: number): Check[] {
  const parts = [
    ['level', byLevel],
    ['sector', bySector],
    ['district', byDistrict],
  ] as const
  return [
    ...parts.map(([part, rows]): Check => {
      const right = summed.every((name) => rows.reduce<number>((sum, row) => sum + row[name], 0) === totals[name])
      return { what: 'sums', part, right, n: null }
    }),
    ...[...parts, ['topic', byTopic] as const].flatMap(([part, rows]): Check[] => {
      const shares = rows.flatMap(({ share }) => share ?? [])
      if (shares.length === 0) return []
      const { sum, right } = checkShares(shares)
      return [{ what: 'shares', part, right, n: sum }]
    }),
    { what: 'pupils', part: 'all', right: totals.girls + totals.boys === totals.pupils, n: null },
    { what: 'beyond', part: 'all', right: beyond === 0, n: beyond },
  ]
}
