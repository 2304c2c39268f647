import type { Table } from '../kind.ts'
import { mostBytes, mostColumns, mostRows } from '../limits.ts'
import { badFile } from '../refusal.ts'
import { clean } from './clean.ts'
import { readCsv } from './csv.ts'
import { decode } from './encoding.ts'
import { isJson, readJson } from './json.ts'
import { isWorkbook, readWorkbook } from './workbook.ts'

/**
 * The table in a file, whatever brought it: CSV in any usual encoding and with any usual separator, XLSX, or the things of a map as JSON.
 * @param recognises how many headers of a sheet are known, to choose among several
 * @throws {Refusal} invalid, at the field `file`, when it is no table
 */
export async function readTable(bytes: Uint8Array, recognises: (headers: readonly string[]) => number): Promise<Table> {
  if (bytes.length === 0) throw badFile('fileEmpty')
  if (bytes.length > mostBytes) throw badFile('fileTooLarge')
  const sheets = isWorkbook(bytes) ? await readWorkbook(bytes) : [readText(decode(bytes), recognises)]
  const filled = sheets.map(withoutEmptyRows).filter((rows) => rows.length > 0)
  if (filled.length === 0) throw badFile('fileEmpty')
  const best = filled.map((rows) => ({ rows, known: recognises(rows[0]!) })).sort((a, b) => b.known - a.known)[0]!
  if (best.known === 0) throw badFile('headersUnknown')
  return tableOf(best.rows)
}

function readText(text: string, recognises: (headers: readonly string[]) => number): string[][] {
  return isJson(text) ? readJson(text, (header) => recognises([header]) > 0) : readCsv(text)
}

function withoutEmptyRows(rows: readonly (readonly string[])[]): string[][] {
  return rows.map((row) => row.map(clean)).filter((row) => row.some((cell) => cell !== ''))
}

function tableOf([headers, ...rows]: readonly (readonly string[])[]): Table {
  if (rows.length === 0) throw badFile('noRows')
  if (rows.length > mostRows) throw badFile('tooManyRows')
  const width = Math.max(headers!.length, ...rows.slice(0, 1000).map((row) => row.length))
  if (width > mostColumns) throw badFile('tooManyColumns')
  const fill = (row: readonly string[]) => Array.from({ length: width }, (_, nth) => row[nth] ?? '')
  return { headers: fill(headers!), rows: rows.map(fill) }
}
