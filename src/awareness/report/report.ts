import type { TopicNames } from '../../public-record/awareness.ts'
import { type Level, levels, type Sector, sectors } from '../../schools/school.ts'
import { type Check, checksOf } from './checks.ts'
import { type Growth, growth, sharesOf } from './shares.ts'

/** What one school year brought one school. */
export interface SchoolLine {
  readonly level: Level
  readonly sector: Sector
  readonly districtAr: string | null
  readonly districtFr: string | null
  readonly sessions: number
  readonly classes: number
  readonly girls: number
  readonly boys: number
  /** Null where nobody has said how many classes it has. */
  readonly enrolled: number | null
}

export interface TopicLine extends TopicNames {
  readonly topic: string
  readonly sessions: number
}

export interface Totals {
  readonly sessions: number
  readonly schools: number
  readonly classes: number
  readonly girls: number
  readonly boys: number
  readonly pupils: number
}

export interface Row<Key> extends Totals {
  readonly key: Key
  /** Of the classes of all, in percent. */
  readonly share: number | null
  /** Schools that are open, reached or not. */
  readonly schoolsInAll: number
  /** Classes reached, of those enrolled, in schools that said how many they have. A school counts no more than it has. */
  readonly covered: number
  readonly enrolled: number
}

export interface District {
  readonly nameAr: string
  readonly nameFr: string | null
}

export interface Report {
  readonly schoolYear: string
  readonly totals: Row<'all'>
  readonly byLevel: readonly Row<Level>[]
  readonly bySector: readonly Row<Sector>[]
  readonly byDistrict: readonly Row<District | null>[]
  /** A session with two topics stands in both. */
  readonly byTopic: readonly (TopicLine & { readonly share: number | null })[]
  /** Against the year before, up to the same day where this one runs; null where nothing was held in it. */
  readonly growth: {
    readonly year: string
    readonly running: boolean
    readonly of: Readonly<Record<'sessions' | 'schools' | 'classes' | 'pupils', Growth>>
  } | null
  /** Not held: postponed and not yet placed again, or cancelled. */
  readonly notHeld: { readonly postponed: number; readonly cancelled: number }
  readonly checks: readonly Check[]
}

export interface ReportSource {
  readonly schoolYear: string
  readonly schools: readonly SchoolLine[]
  readonly topics: readonly TopicLine[]
  readonly notHeld: Report['notHeld']
  readonly before: { readonly schoolYear: string; readonly running: boolean; readonly schools: readonly SchoolLine[] } | null
}

/** The report of a school year, with every sum and share of it checked. */
export function reportOf(source: ReportSource): Report {
  const { schools } = source
  const [totals] = grouped<'all'>(schools, ['all'], () => 'all')
  const districts = [...new Map(schools.map((one) => [one.districtAr ?? '', districtOf(one)])).values()]
  const byLevel = grouped(schools, levels, ({ level }) => level)
  const bySector = grouped(schools, sectors, ({ sector }) => sector)
  const byDistrict = grouped(schools, districts, ({ districtAr }) => districts.find((one) => (one?.nameAr ?? null) === districtAr) ?? null)
  const shares = sharesOf(source.topics.map(({ sessions }) => sessions))
  const report = {
    schoolYear: source.schoolYear,
    totals: totals!,
    byLevel,
    bySector,
    byDistrict,
    byTopic: source.topics.map((line, nth) => ({ ...line, share: shares[nth]! })),
    growth: growthOf(totals!, source.before),
    notHeld: source.notHeld,
  }
  const beyond = schools.filter(({ classes, enrolled }) => enrolled !== null && classes > enrolled).length
  return { ...report, checks: checksOf(report, beyond) }
}

function districtOf({ districtAr, districtFr }: SchoolLine): District | null {
  return districtAr === null ? null : { nameAr: districtAr, nameFr: districtFr }
}

function grouped<Key>(schools: readonly SchoolLine[], keys: readonly Key[], keyOf: (school: SchoolLine) => Key): Row<Key>[] {
  const rows = keys.map((key) => {
    const these = schools.filter((school) => keyOf(school) === key)
    const said = these.filter(({ enrolled }) => enrolled !== null)
    return {
      key,
      ...totalsOf(these),
      schoolsInAll: these.length,
      covered: said.reduce((sum, { classes, enrolled }) => sum + Math.min(classes, enrolled!), 0),
      enrolled: said.reduce((sum, { enrolled }) => sum + enrolled!, 0),
    }
  })
  const shares = sharesOf(rows.map(({ classes }) => classes))
  return rows.map((row, nth) => ({ ...row, share: shares[nth]! }))
}

function totalsOf(schools: readonly SchoolLine[]): Totals {
  const sum = (of: (school: SchoolLine) => number) => schools.reduce((all, school) => all + of(school), 0)
  return {
    sessions: sum(({ sessions }) => sessions),
    schools: schools.filter(({ sessions }) => sessions > 0).length,
    classes: sum(({ classes }) => classes),
    girls: sum(({ girls }) => girls),
    boys: sum(({ boys }) => boys),
    pupils: sum(({ girls, boys }) => girls + boys),
  }
}

function growthOf(now: Totals, before: ReportSource['before']): Report['growth'] {
  if (!before) return null
  const then = totalsOf(before.schools)
  if (then.sessions === 0) return null
  const of = (name: 'sessions' | 'schools' | 'classes' | 'pupils') => growth(then[name], now[name])
  return {
    year: before.schoolYear,
    running: before.running,
    of: { sessions: of('sessions'), schools: of('schools'), classes: of('classes'), pupils: of('pupils') },
  }
}
