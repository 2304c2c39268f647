import { fewestForShare } from '../../../platform/statistics/fewest.ts'
import type { Language } from '../../../platform/words/language.ts'
import { formatNumber } from '../../../platform/words/numbers.ts'
import { colonOf, enumerate } from '../../../platform/words/punctuation.ts'
import type { Change, ReportRow, ShownReport } from '../../../public-record/awareness-reports.ts'
import { percentOf, signedPercent } from '../figures.ts'
import { checkText } from '../sentences.ts'
import { reportWords } from '../words.ts'

/** A part as it is named: the page, the document and the table say the same. */
export interface ShownPart {
  readonly id: 'level' | 'sector' | 'district'
  readonly title: string
  readonly head: string
  readonly rows: readonly ReportRow[]
}

export function shownParts(language: Language, { byLevel, bySector, byDistrict }: ShownReport): ShownPart[] {
  const words = reportWords[language]
  return [
    { id: 'level', title: words.byLevel, head: words.level, rows: byLevel },
    { id: 'sector', title: words.bySector, head: words.sector, rows: bySector },
    { id: 'district', title: words.byDistrict, head: words.district, rows: byDistrict },
  ]
}

/** The figures of the year, a sentence each; what is left out is not said to be nothing. */
export function figureSentences(language: Language, { totals, notHeld }: ShownReport): string[] {
  const words = reportWords[language].released
  const number = (n: number) => formatNumber(language, n)
  const { sessions, schools, schoolsInAll, classes, covered, enrolled, pupils, girls, boys } = totals
  return [
    ...(sessions === null ? [] : [words.saidSessions(number(sessions))]),
    ...(schools === null ? [] : [words.saidSchools(number(schools), number(schoolsInAll!))]),
    ...(classes === null ? [] : [words.saidClasses(number(classes))]),
    ...(covered === null || !enrolled ? [] : [words.saidCovered(...coverage(language, covered, enrolled))]),
    ...(pupils === null ? [] : [words.saidPupils(number(pupils))]),
    ...(girls === null || boys === null ? [] : [words.saidGirls(number(girls), number(boys))]),
    ...(notHeld.postponed === null ? [] : [words.saidPostponed(number(notHeld.postponed))]),
    ...(notHeld.cancelled === null ? [] : [words.saidCancelled(number(notHeld.cancelled))]),
  ]
}

function coverage(language: Language, covered: number, enrolled: number) {
  const percent = enrolled < fewestForShare.acts ? '' : ` (${percentOf(language, (100 * covered) / enrolled)})`
  return [formatNumber(language, covered), formatNumber(language, enrolled), percent] as const
}

export function shownGrowthTitle(language: Language, { growth }: ShownReport): string {
  const words = reportWords[language]
  return growth ? words.against(growth.year) : words.growth
}

/** A rise, a fall, or no change: said in the same words for each. */
export function shownGrowthLines(language: Language, { growth }: ShownReport): string[] {
  const { growthLine, released, ...words } = reportWords[language]
  if (!growth) return [released.growthNone]
  return growth.of.map(({ of, from, to, direction, percent }: Change) => {
    const said = percent === null ? null : signedPercent(language, percent)
    return growthLine(words[of], direction, formatNumber(language, from), formatNumber(language, to), said)
  })
}

export function shownCheck(language: Language, check: ShownReport['checks'][number]): string {
  const few = check.what === 'beyond' && check.n === null
  return few ? reportWords[language].released.beyondFew : checkText(language, check)
}

/** What is not shown, by name, and why. */
export function hiddenSentences(language: Language, report: ShownReport): string[] {
  const words = reportWords[language]
  const names = (rows: readonly { name: ReportRow['name'] }[]) =>
    enumerate(
      language,
      rows.map(({ name }) => name[language]),
    )
  const line = (title: string, rows: readonly { name: ReportRow['name'] }[], said: (part: string, names: string) => string) =>
    rows.length === 0 ? [] : [said(title, names(rows))]
  const coverageKnown = report.totals.enrolled !== null
  return [
    ...report.leftOut.map((name) => words.released.leftOut(words[name])),
    ...shownParts(language, report).flatMap(({ title, rows }) => [
      ...line(title, rows.filter(isHidden), words.released.hiddenRows),
      ...(coverageKnown
        ? line(
            title,
            rows.filter((row) => !isHidden(row) && row.enrolled === null),
            words.released.hiddenCoverage,
          )
        : []),
    ]),
    ...(report.leftOut.includes('sessions')
      ? []
      : line(
          words.byTopic,
          report.byTopic.filter(({ sessions }) => sessions === null),
          words.released.hiddenRows,
        )),
    ...(coverageKnown ? [] : [words.released.coverageUnknown]),
  ]
}

export const isHidden = ({ schools }: ReportRow) => schools === null

/** All that will be public, a line for each row: for those who sign, and for the command line. */
export function linesOf(language: Language, report: ShownReport): string[] {
  const words = reportWords[language]
  const colon = colonOf(language)
  const number = (n: number | null) => (n === null ? words.released.notShown : formatNumber(language, n))
  const rowLine = ({ name, ...row }: ReportRow) => {
    if (row.schools === null) return `${name[language]}${colon}${words.released.notShown}`
    const said = (['sessions', 'schools', 'classes', 'pupils'] as const).map((of) => `${words[of]} ${number(row[of])}`)
    const covered = row.enrolled ? [`${words.covered} ${words.coveredOf(number(row.covered), number(row.enrolled))}`] : []
    return `${name[language]}${colon}${[...said, ...covered].join(' · ')}`
  }
  return [
    ...figureSentences(language, report),
    shownGrowthTitle(language, report),
    ...shownGrowthLines(language, report),
    ...shownParts(language, report).flatMap(({ title, rows }) => [title, ...rows.map(rowLine)]),
    words.byTopic,
    ...report.byTopic.map(({ name, sessions }) => `${name[language]}${colon}${number(sessions)}`),
  ]
}
