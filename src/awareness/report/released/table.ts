import { csvText } from '../../../exchange/write/csv.ts'
import type { Language } from '../../../platform/words/language.ts'
import type { PublicReport, ReportFigures, ShownReport } from '../../../public-record/awareness-reports.ts'
import { reportWords } from '../words.ts'
import { isHidden, shownParts } from './sentences.ts'

/** Names that no translation changes, for whoever computes with them. */
const columns = ['school_year', 'version', 'part', 'key', 'name', 'sessions', 'schools', 'schools_in_all', 'classes', 'share_of_classes']
const more = ['pupils', 'girls', 'boys', 'classes_covered', 'classes_enrolled', 'hidden']

/** The released report as one table: a line for each row, with plain numbers; a row that is hidden says so. */
export function shownTable(language: Language, { schoolYear, version, report }: PublicReport & { report: ShownReport }): string {
  const { totals, byTopic } = report
  const cells = (row: ReportFigures, sexes: readonly (number | null)[] = [null, null]) => [
    ...[row.sessions, row.schools, row.schoolsInAll, row.classes, row.share, row.pupils],
    ...[...sexes, row.covered, row.enrolled],
  ]
  const lines = [
    ['all', 'all', reportWords[language].totals, ...cells(totals, [totals.girls, totals.boys]), false],
    ...shownParts(language, report).flatMap(({ id, rows }) =>
      rows.map((row) => [id, row.key, row.name[language], ...cells(row), isHidden(row)]),
    ),
    ...byTopic.map(({ key, name, sessions, share }) => [
      ...['topic', `topic:${key}`, name[language], sessions, null, null, null, share],
      ...[null, null, null, null, null, sessions === null],
    ]),
  ]
  return csvText([[...columns, ...more], ...lines.map((line) => [schoolYear, version, ...line])])
}
