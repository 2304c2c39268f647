import papaparse from 'papaparse'
import { refuse } from '../refusal.ts'
import { type Mode, modes } from '../team.ts'
import type { Matrix } from './matrix.ts'

/** As many as the ways between 1,500 places by one mode. */
const mostLines = 2_250_000

/**
 * Reads a table of travel times: `mode,from,to,minutes`, a way a line, places as the list of places names them.
 * @throws {Refusal} with the line that cannot be used
 */
export function readMatrix(text: string, known: ReadonlySet<string>): Matrix[] {
  const { data } = papaparse.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' })
  const [header = [], ...lines] = data
  if (header.map((name) => name.trim().toLowerCase()).join() !== 'mode,from,to,minutes') throw wrong('matrixHeader', 1)
  if (lines.length === 0) throw wrong('matrixEmpty', 1)
  if (lines.length > mostLines) throw wrong('matrixTooLong', mostLines)
  const ways = new Map<Mode, Map<string, Map<string, number>>>()
  lines.forEach((cells, nth) => {
    const { mode, from, to, minutes } = readLine(cells, nth + 2, known)
    const ofMode = ways.get(mode) ?? new Map<string, Map<string, number>>()
    const row = ofMode.get(from) ?? new Map<string, number>()
    ways.set(mode, ofMode.set(from, row.set(to, minutes)))
  })
  return [...ways].map(([mode, rows]) => ({ mode, source: 'file', ...squareOf(rows) }))
}

function readLine(cells: readonly string[], line: number, known: ReadonlySet<string>) {
  const [mode, from, to, typed] = cells.map((cell) => cell.trim())
  const found = modes.find((one) => one === mode)
  if (!found) throw wrong('matrixMode', line)
  if (!from || !to || !known.has(from) || !known.has(to)) throw wrong('matrixPlace', line)
  const minutes = Number((typed ?? '').replace(',', '.'))
  if (!typed || !(minutes >= 0 && minutes <= 1440)) throw wrong('matrixMinutes', line)
  return { mode: found, from, to, minutes }
}

function squareOf(rows: ReadonlyMap<string, ReadonlyMap<string, number>>): Pick<Matrix, 'places' | 'minutes'> {
  const places = [...new Set([...rows].flatMap(([from, row]) => [from, ...row.keys()]))]
  return { places, minutes: places.map((from) => places.map((to) => (from === to ? 0 : (rows.get(from)?.get(to) ?? -1)))) }
}

function wrong(reason: 'matrixHeader' | 'matrixEmpty' | 'matrixTooLong' | 'matrixMode' | 'matrixPlace' | 'matrixMinutes', line: number) {
  return refuse('invalid', reason, { file: reason }, String(line))
}
