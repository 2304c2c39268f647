import { before, checkShares, type Growth, growth, rounded, tolerance } from './shares.ts'

/** What was said in public of one school year. */
export interface Statement {
  readonly schoolYear: string
  readonly schools: number | null
  readonly pupils: number | null
  /** Primary, middle and secondary, in percent. */
  readonly shares: readonly number[] | null
  /** Growth against the year before, in percent, as it was announced. */
  readonly announced: Readonly<Partial<Record<Counted, number>>>
}

export const counted = ['schools', 'pupils'] as const
export type Counted = (typeof counted)[number]

/** The national figures as press and yearly reviews gave them; nobody published those of 2023-2024. */
export const nationalStatements: readonly Statement[] = [
  { schoolYear: '2021-2022', schools: 7682, pupils: null, shares: null, announced: {} },
  { schoolYear: '2022-2023', schools: 9233, pupils: 750_853, shares: [69, 17, 18], announced: { schools: 15, pupils: 44 } },
  { schoolYear: '2023-2024', schools: null, pupils: null, shares: null, announced: {} },
  { schoolYear: '2024-2025', schools: 9798, pupils: 678_379, shares: [73, 16, 11], announced: { schools: 28, pupils: 10 } },
]

export interface SeriesYear {
  readonly schoolYear: string
  readonly schools: number | null
  readonly pupils: number | null
  /** What was not published, and follows from the growth announced a year later. */
  readonly derived: readonly Counted[]
  readonly pupilsASchool: number | null
}

/** What is wrong in a series, or was left unsaid. */
export type Finding =
  | { readonly kind: 'shares'; readonly schoolYear: string; readonly sum: number }
  | { readonly kind: 'growth'; readonly schoolYear: string; readonly of: Counted; readonly announced: number; readonly computed: number }
  | { readonly kind: 'unsaidFall'; readonly schoolYear: string; readonly of: Counted; readonly growth: Growth }
  | {
      readonly kind: 'longFall'
      readonly schoolYear: string
      readonly since: string
      readonly of: Counted
      readonly announced: number
      readonly growth: Growth
    }

/** Fills the years that nobody published from the growth that was announced a year later. */
export function seriesOf(statements: readonly Statement[]): SeriesYear[] {
  return statements.map((statement, nth) => {
    const next = statements[nth + 1]
    const from = (of: Counted) => {
      const said = next?.[of]
      const percent = next?.announced[of]
      return said !== null && said !== undefined && percent !== undefined ? before(said, percent) : null
    }
    const derived = counted.filter((of) => statement[of] === null && from(of) !== null)
    const value = (of: Counted) => statement[of] ?? from(of)
    const [schools, pupils] = [value('schools'), value('pupils')]
    const { schoolYear } = statement
    return { schoolYear, schools, pupils, derived, pupilsASchool: schools && pupils ? rounded(pupils / schools) : null }
  })
}

/** Reads a series as a sceptic does: do shares make a hundred, is the growth what was announced, and which falls did nobody mention? */
export function reviewSeries(statements: readonly Statement[]): Finding[] {
  const series = seriesOf(statements)
  return statements.flatMap((statement, nth): Finding[] => {
    const { schoolYear, shares, announced } = statement
    const sum = shares && checkShares(shares)
    return [
      ...(sum && !sum.right ? [{ kind: 'shares' as const, schoolYear, sum: sum.sum }] : []),
      ...counted.flatMap((of) => reviewGrowth(series, nth, of, announced[of])),
    ]
  })
}

function reviewGrowth(series: readonly SeriesYear[], nth: number, of: Counted, announced: number | undefined): Finding[] {
  const year = series[nth]!
  const [last, earlier] = [series[nth - 1], series[nth - 2]]
  const now = year[of]
  const then = last?.[of]
  if (!now || !then) return []
  const { schoolYear } = year
  const found = growth(then, now)
  const findings: Finding[] = []
  if (announced !== undefined && Math.abs(found.percent! - announced) > tolerance)
    findings.push({ kind: 'growth', schoolYear, of, announced, computed: found.percent! })
  if (announced === undefined && found.direction === 'fall') findings.push({ kind: 'unsaidFall', schoolYear, of, growth: found })
  const longer = earlier?.[of] ? growth(earlier[of], now) : null
  if (announced !== undefined && announced > 0 && longer?.direction === 'fall')
    findings.push({ kind: 'longFall', schoolYear, since: earlier!.schoolYear, of, announced, growth: longer })
  return findings
}
