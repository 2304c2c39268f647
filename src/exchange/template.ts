import { directionOf, type Language } from '../platform/words/language.ts'
import { mediaTypes } from './export-file.ts'
import type { Format } from './export-table.ts'
import { fieldsOf, type Kind, requiredOf } from './kind.ts'
import { exchangeWords } from './words.ts'
import { csvOf } from './write/csv.ts'
import { xlsxOf } from './write/xlsx.ts'

/** An empty table with the headers that are understood; a workbook says on its second sheet what each column holds. */
export function templateOf(kind: Kind, format: Format, language: Language) {
  const words = exchangeWords[language]
  const fields = fieldsOf[kind]
  const labels: Record<string, string> = words.fields[kind]
  const headers = fields.map((field) => labels[field]!)
  if (format === 'csv') return { type: mediaTypes.csv, body: csvOf(one(headers)) }
  const rightToLeft = directionOf(language) === 'rtl'
  const meanings: Record<string, string> = words.meanings
  const required: readonly string[] = requiredOf[kind]
  const help = fields.map((field) => [labels[field]!, required.includes(field) ? words.template.required : '', meanings[field]!])
  const sheets = [
    { name: words.kinds[kind], rightToLeft, rows: [headers], widths: headers.map(() => 28) },
    {
      name: words.template.help,
      rightToLeft,
      rows: [[words.template.column, words.template.required, words.template.meaning], ...help],
      widths: [28, 14, 80],
    },
  ]
  return { type: mediaTypes.xlsx, body: xlsxOf(sheets) }
}

async function* one<Item>(item: Item): AsyncGenerator<Item> {
  yield item
}
