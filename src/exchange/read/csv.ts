import papaparse from 'papaparse'
import { mostRows } from '../limits.ts'

const separators = [';', ',', '\t', '|'] as const

/** The rows of a text with separators; Excel's first line `sep=;` is obeyed, otherwise the separator is found. */
export function readCsv(text: string): string[][] {
  const said = /^\uFEFF?sep=(.)\r?\n/i.exec(text)
  const body = said ? text.slice(said[0].length) : text.replace(/^\uFEFF/, '')
  // One row more than may be: whoever counts them then says that there are too many.
  const options = { delimiter: said?.[1] ?? separatorOf(body), skipEmptyLines: 'greedy', preview: mostRows + 2 } as const
  return papaparse.parse<string[]>(body, options).data
}

/** The one that stands most often in the first line, outside of quotes: it parts the headers. */
function separatorOf(text: string): string {
  const first = text
    .trimStart()
    .slice(0, 10_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n?|\n/, 1)[0]!
  const counts = separators.map((separator) => first.split(separator).length - 1)
  return separators[counts.indexOf(Math.max(...counts))]!
}
