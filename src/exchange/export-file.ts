import type { Context } from '../platform/context.ts'
import { directionOf, type Language } from '../platform/words/language.ts'
import { exportRows } from './export-rows.ts'
import type { Format } from './export-table.ts'
import type { ExportKind } from './kind.ts'
import type { Period } from './queries/exports.ts'
import { exchangeWords } from './words.ts'
import { csvOf } from './write/csv.ts'
import { xlsxOf } from './write/xlsx.ts'

export const mediaTypes: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

interface Wanted extends Period {
  kind: ExportKind
  format: Format
}

/** The bytes of an export, made while they are sent. */
export function exportFile(context: Pick<Context, 'db' | 'actor'>, { kind, format, ...period }: Wanted, language: Language) {
  const rows = exportRows(context, kind, language, period)
  if (format === 'csv') return csvOf(rows)
  const { columns, kinds } = exchangeWords[language]
  const widths = Object.keys(columns[kind]).map((name) => (/text|original|title|name/i.test(name) ? 46 : 18))
  return xlsxOf([{ name: kinds[kind], rightToLeft: directionOf(language) === 'rtl', rows, widths }])
}
