import readWorkbookFile from 'read-excel-file/node'
import { badFile } from '../refusal.ts'
import { starts } from './encoding.ts'
import { entriesOf, unpackedSafely } from './zip-entries.ts'

const zip = [0x50, 0x4b, 0x03, 0x04]
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0]

export function isWorkbook(bytes: Uint8Array): boolean {
  return starts(bytes, zip) || starts(bytes, oldOffice) || starts(bytes, [0x50, 0x4b, 0x05, 0x06])
}

/**
 * The rows of every sheet of an XLSX file, as text.
 * @throws {Refusal} invalid: an old or locked workbook, one with macros, one that unpacks to too much, or no workbook at all
 */
export async function readWorkbook(bytes: Uint8Array): Promise<string[][][]> {
  if (starts(bytes, oldOffice)) throw badFile('fileOld')
  const entries = entriesOf(bytes)
  if (!entries?.some(({ name }) => name === 'xl/workbook.xml')) throw badFile('fileType')
  if (entries.some(({ name }) => /vbaProject|\.bin$|macrosheets\//i.test(name) && !/printerSettings/i.test(name)))
    throw badFile('fileMacros')
  if (!unpackedSafely(bytes, entries)) throw badFile('fileBomb')
  try {
    const sheets = await readWorkbookFile(Buffer.from(bytes))
    return sheets.map(({ data }) => data.map((row) => row.map(textOf)))
  } catch {
    throw badFile('fileBroken')
  }
}

/** A cell as its reader would type it: days as 2026-03-02, hours as 15:00. */
function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  if (!(cell instanceof Date)) return String(cell)
  if (Number.isNaN(cell.getTime())) return ''
  const iso = cell.toISOString()
  if (cell.getUTCFullYear() < 1905) return iso.slice(11, 16)
  return iso.slice(0, 10)
}
