import { type CountedRow, hiddenRows } from '../../../platform/statistics/hidden-rows.ts'
import { leastCounted, leastPupils } from '../../../public-record/awareness.ts'
import type { ReportFigures, ReportRow, ShownReport } from '../../../public-record/awareness-reports.ts'
import { type Report, type ReportSource, type Row, reportOf, type SchoolLine } from '../report.ts'
import { sharesOf } from '../shares.ts'
import { shownGrowth } from './growth.ts'
import { districtNames, levelNames, sectorNames, topicNames } from './names.ts'
import { coveredOf, isSmallCoverage, isSmallReach, sessionsOf, shownCount } from './small.ts'
import { type StageCounts, toldByStages } from './stages.ts'

export interface ShownSource {
  readonly year: ReportSource
  /** The public counts of its stages, and of the stages of the year before. */
  readonly stages: readonly StageCounts[]
  readonly stagesBefore: readonly StageCounts[]
  /** The version that it corrects. */
  readonly earlier: ShownReport | null
}

/** What everyone may read of a report: small rows are left out, and others so that they cannot be worked out; null where the year itself is small. */
export function shownReport({ year, stages, stagesBefore, earlier }: ShownSource): ShownReport | null {
  const report = reportOf(year)
  if (isSmallReach(year.schools) || report.totals.sessions === 0) return null
  const leftOut = toldByStages(report.totals, stages)
  const rows = countedIn(report, year.schools)
  const was = earlier ? [...earlier.byLevel, ...earlier.bySector, ...earlier.byDistrict] : []
  const gone = hiddenRows(rows, {
    isSmall: isSmallReach,
    sizeOf: sessionsOf,
    hidden: was.filter(({ schools }) => schools === null).map(({ key }) => key),
  })
  const uncovered = hiddenRows(rows, {
    isSmall: isSmallCoverage,
    sizeOf: coveredOf,
    hidden: [...gone, ...was.filter(({ enrolled }) => enrolled === null).map(({ key }) => key)],
  })
  const said = !isSmallCoverage(year.schools) && !leftOut.includes('classes')
  const figures = (row: Row<unknown>, key: string) =>
    figuresOf(row, { reach: !gone.has(key), coverage: said && !uncovered.has(key), leftOut })
  const named = <Key>(part: readonly Row<Key>[], keyOf: (key: Key) => string, nameOf: (key: Key) => ReportRow['name']) =>
    part
      .filter(({ schoolsInAll }) => schoolsInAll > 0)
      .map((row): ReportRow => ({ key: keyOf(row.key), name: nameOf(row.key), ...figures(row, keyOf(row.key)) }))
  const { girls, boys } = report.totals
  const apart = girls >= leastPupils && boys >= leastPupils && !leftOut.includes('pupils')
  return {
    totals: { ...figures(report.totals, 'all'), girls: apart ? girls : null, boys: apart ? boys : null },
    byLevel: named(report.byLevel, levelKey, levelNames),
    bySector: named(report.bySector, sectorKey, sectorNames),
    byDistrict: named(report.byDistrict, (one) => districtKey(one?.nameAr ?? null), districtNames),
    byTopic: shownTopics(report, leftOut.includes('sessions'), earlier),
    growth: shownGrowth(report, { year, stagesBefore, leftOut }),
    notHeld: { postponed: shownCount(report.notHeld.postponed), cancelled: shownCount(report.notHeld.cancelled) },
    checks: report.checks
      .filter(({ what, part }) => !(what === 'shares' && (part === 'topic' ? leftOut.includes('sessions') : leftOut.includes('classes'))))
      .map((check) => ({ ...check, n: check.what === 'beyond' && check.n !== 0 ? shownCount(check.n!) : check.n })),
    leftOut,
  }
}

const levelKey = (level: string) => `level:${level}`
const sectorKey = (sector: string) => `sector:${sector}`
const districtKey = (nameAr: string | null) => `district:${nameAr ?? ''}`

/** The schools that each row counts. */
function countedIn({ byLevel, bySector, byDistrict }: Report, schools: readonly SchoolLine[]): CountedRow<SchoolLine>[] {
  const row = (part: string, key: string, of: (school: SchoolLine) => string): CountedRow<SchoolLine> => ({
    part,
    key,
    things: schools.filter((school) => of(school) === key),
  })
  return [
    ...byLevel.map(({ key }) => row('level', levelKey(key), ({ level }) => levelKey(level))),
    ...bySector.map(({ key }) => row('sector', sectorKey(key), ({ sector }) => sectorKey(sector))),
    ...byDistrict.map(({ key }) => row('district', districtKey(key?.nameAr ?? null), ({ districtAr }) => districtKey(districtAr))),
  ].filter(({ things }) => things.length > 0)
}

interface Shown {
  reach: boolean
  coverage: boolean
  leftOut: ShownReport['leftOut']
}

function figuresOf(row: Row<unknown>, { reach, coverage, leftOut }: Shown): ReportFigures {
  const may = (of: 'sessions' | 'classes' | 'pupils') => reach && !leftOut.includes(of)
  return {
    sessions: may('sessions') ? row.sessions : null,
    schools: reach ? row.schools : null,
    schoolsInAll: reach ? row.schoolsInAll : null,
    classes: may('classes') ? row.classes : null,
    share: may('classes') ? row.share : null,
    pupils: may('pupils') ? row.pupils : null,
    covered: coverage ? row.covered : null,
    enrolled: coverage ? row.enrolled : null,
  }
}

/** Their shares tell their sum: what is hidden is hidden with another, and together they are not small. */
function shownTopics({ byTopic }: Report, none: boolean, earlier: ShownReport | null): ShownReport['byTopic'] {
  const before = new Set(earlier?.byTopic.filter(({ sessions }) => sessions === null).map(({ key }) => key))
  const hidden = new Set(
    byTopic.filter(({ topic, sessions }) => none || sessions < leastCounted || before.has(topic)).map(({ topic }) => topic),
  )
  const sum = () => byTopic.reduce((all, { topic, sessions }) => (hidden.has(topic) ? all + sessions : all), 0)
  for (const { topic } of byTopic.toSorted((a, b) => a.sessions - b.sessions))
    if (hidden.size === 1 || (hidden.size > 1 && sum() < leastCounted)) hidden.add(topic)
  const shares = sharesOf(byTopic.map(({ sessions }) => sessions))
  return byTopic.map((line, nth) => {
    const { topic, sessions } = line
    const shown = !hidden.has(topic)
    return { key: topic, name: topicNames(line), sessions: shown ? sessions : null, share: shown ? shares[nth]! : null }
  })
}
