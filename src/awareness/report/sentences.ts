import type { Language } from '../../platform/words/language.ts'
import { nameIn } from '../../platform/words/names.ts'
import { formatNumber } from '../../platform/words/numbers.ts'
import { schoolsWords } from '../../schools/words.ts'
import { topicName } from '../topic.ts'
import type { Check } from './checks.ts'
import { percentOf, signedPercent } from './figures.ts'
import type { Finding } from './national.ts'
import type { Report, Row } from './report.ts'
import { reportWords } from './words.ts'

/** The parts of a report as they are named; the page, the document and the table say the same. */
export interface Part {
  readonly title: string
  readonly head: string
  readonly rows: readonly { readonly name: string; readonly row: Row<unknown> }[]
}

export function partsOf(language: Language, { byLevel, bySector, byDistrict }: Report): Part[] {
  const words = reportWords[language]
  const { levels, sectors } = schoolsWords[language]
  return [
    { title: words.byLevel, head: words.level, rows: byLevel.map((row) => ({ name: levels[row.key], row })) },
    { title: words.bySector, head: words.sector, rows: bySector.map((row) => ({ name: sectors[row.key], row })) },
    {
      title: words.byDistrict,
      head: words.district,
      rows: byDistrict.map((row) => ({
        name: row.key ? nameIn(language, row.key.nameAr, row.key.nameFr) : words.noDistrict,
        row,
      })),
    },
  ]
}

export function topicRows(language: Language, { byTopic }: Report) {
  return byTopic.map((line) => ({ name: topicName(language, line), sessions: line.sessions, share: shareText(language, line.share) }))
}

export function shareText(language: Language, share: number | null): string {
  return share === null ? reportWords[language].smallShare : percentOf(language, share)
}

export function coveredText(language: Language, { covered, enrolled }: Pick<Row<unknown>, 'covered' | 'enrolled'>): string {
  const words = reportWords[language]
  return enrolled === 0 ? words.unsaid : words.coveredOf(formatNumber(language, covered), formatNumber(language, enrolled))
}

export function growthTitle(language: Language, { growth }: Report): string {
  const words = reportWords[language]
  if (!growth) return words.growth
  return growth.running ? words.againstSoFar(growth.year) : words.against(growth.year)
}

/** A rise, a fall, or no change: said in the same words for each. */
export function growthLines(language: Language, { growth }: Report): string[] {
  const words = reportWords[language]
  if (!growth) return [words.growthNone]
  const names = ['sessions', 'schools', 'classes', 'pupils'] as const
  return names.map((name) => {
    const { from, to, direction, percent } = growth.of[name]
    const said = percent === null ? null : signedPercent(language, percent)
    return words.growthLine(words[name], direction, formatNumber(language, from), formatNumber(language, to), said)
  })
}

export function checkText(language: Language, { what, part, n }: Check): string {
  const words = reportWords[language]
  const parts = { level: words.byLevel, sector: words.bySector, district: words.byDistrict, topic: words.byTopic, all: '' }
  const number = n === null ? '' : what === 'shares' ? percentOf(language, n) : formatNumber(language, n)
  return words.check[what](parts[part], number)
}

export function findingText(language: Language, finding: Finding): string {
  const { national: words } = reportWords[language]
  // From left to right also in Arabic, as in tables: «2025-2026».
  const isolated = (year: string) => `\u2066${year}\u2069`
  const schoolYear = isolated(finding.schoolYear)
  const signed = (n: number) => signedPercent(language, n)
  const number = (n: number) => formatNumber(language, n)
  switch (finding.kind) {
    case 'shares':
      return words.sharesWrong(schoolYear, number(finding.sum))
    case 'growth':
      return words.growthWrong(schoolYear, words.counted[finding.of], signed(finding.announced), signed(finding.computed))
    case 'unsaidFall': {
      const { from, to, percent } = finding.growth
      return words.unsaidFall(schoolYear, words.counted[finding.of], number(from), number(to), signed(percent!))
    }
    case 'longFall': {
      const { from, to, percent } = finding.growth
      const of = words.counted[finding.of]
      return words.longFall(schoolYear, isolated(finding.since), of, signed(finding.announced), number(from), number(to), signed(percent!))
    }
  }
}
