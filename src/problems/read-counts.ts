import { addDays, type Day, isDay } from '../platform/words/dates.ts'
import type { Counted } from './evaluate.ts'
import type { Period } from './problem.ts'

export type CountsProblem = 'countsUnreadable' | 'countsTwice' | 'countsGap' | 'countsTooMany' | 'countsUneven'

const most = 260

/**
 * Reads a table as it is typed or pasted from a sheet: a line for each month or week (its Monday), then one to four whole numbers,
 * divided by semicolons, tabs, commas or spaces: the place, one like it, the streets around it, those around the other.
 * @returns the counts in order, without gaps, every line with as many numbers; or what is wrong
 */
export function readCounts(text: string, period: Period): readonly Counted[] | CountsProblem {
  const lines = westernDigits(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  // A table that is pasted may begin with the names of its columns.
  if (lines[0] && !/\d/.test(lines[0])) lines.shift()
  if (lines.length > most) return 'countsTooMany'
  const read = lines.map((line) => readLine(line, period))
  if (read.length === 0 || read.some((one) => one === null)) return 'countsUnreadable'
  const rows = (read as Row[]).sort((a, b) => (a.period < b.period ? -1 : 1))
  if (rows.some(({ numbers }) => numbers.length !== rows[0]!.numbers.length)) return 'countsUneven'
  for (const [nth, { period: day }] of rows.entries()) {
    const before = rows[nth - 1]
    if (before?.period === day) return 'countsTwice'
    if (before && nextPeriod(before.period, period) !== day) return 'countsGap'
  }
  return rows.map(({ period: day, numbers: [treated, comparison = null, buffer = null, bufferComparison = null] }) => ({
    period: day,
    treated: treated!,
    comparison,
    buffer,
    bufferComparison,
  }))
}

interface Row {
  period: Day
  numbers: number[]
}

function readLine(line: string, period: Period): Row | null {
  const [first = '', ...rest] = line.split(/[;,\t ]+/).filter(Boolean)
  const day = period === 'month' && /^\d{4}-\d\d$/.test(first) ? `${first}-01` : first
  const fits = isDay(day) && (period === 'month' ? day.endsWith('-01') : new Date(`${day}T00:00:00Z`).getUTCDay() === 1)
  if (!fits || rest.length < 1 || rest.length > 4 || !rest.every((one) => /^\d{1,5}$/.test(one))) return null
  return { period: day, numbers: rest.map(Number) }
}

export function nextPeriod(day: Day, period: Period): Day {
  if (period === 'week') return addDays(day, 7)
  const next = addDays(day, 31)
  return `${next.slice(0, 7)}-01`
}

function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
}
