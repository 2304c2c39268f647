import { csvText } from '../../exchange/write/csv.ts'
import type { Language } from '../../platform/words/language.ts'
import type { Report } from './report.ts'
import { partsOf, topicRows } from './sentences.ts'
import { reportWords } from './words.ts'

/** Names that no translation changes, for whoever computes with them. */
const columns = [
  'school_year',
  'part',
  'name',
  'sessions',
  'schools',
  'classes',
  'share_of_classes',
  'girls',
  'boys',
  'pupils',
  'classes_covered',
  'classes_enrolled',
]

/** Of a topic nothing but sessions is counted. */
const untold = columns.slice(columns.indexOf('schools')).map(() => null)

/** The report as one table: a line for each part, with plain numbers. */
export function reportTable(language: Language, report: Report): string {
  const words = reportWords[language]
  const lines = [{ title: words.totals, rows: [{ name: words.totals, row: report.totals }] }, ...partsOf(language, report)].flatMap(
    ({ title, rows }) =>
      rows.map(({ name, row }) => [
        title,
        name,
        ...[row.sessions, row.schools, row.classes, row.share, row.girls, row.boys, row.pupils, row.covered, row.enrolled],
      ]),
  )
  const spoken = topicRows(language, report).map(({ name, sessions }) => [words.byTopic, name, sessions, ...untold])
  return csvText([columns, ...[...lines, ...spoken].map((line) => [report.schoolYear, ...line])])
}
