import { benchBounds, benchProofs } from './bounds.ts'
import { benchDay } from './day.ts'
import { benchReplan } from './replan.ts'
import { benchElsewhere, benchLongTours, benchToptw } from './toptw.ts'
import { benchVariety } from './variety.ts'
import { benchWeek } from './week.ts'

/** `npm run bench -- presence WHAT [SECONDS …]`: toptw, elsewhere, long, week, day, bounds, proofs, replan, variety; without a name all of them, briefly. */
export async function bench([what, ...args]: string[]): Promise<void> {
  const numbers = args.map(Number).filter((number) => number > 0)
  const names = args.filter((arg) => !Number(arg))
  if (!what || what === 'toptw') benchToptw(numbers.length > 0 ? numbers : [0.3, 1, 5], names)
  if (what === 'elsewhere') benchElsewhere(names[0] ?? '.', numbers.length > 0 ? numbers : [1, 5], names.slice(1))
  if (!what || what === 'long') benchLongTours(numbers.length > 0 ? numbers : [1, 5], names)
  if (!what || what === 'day') await benchDay(numbers[0] ?? 10)
  if (!what || what === 'week') await benchWeek(numbers.length > 0 ? numbers : [5, 40])
  if (!what || what === 'bounds') await benchBounds(numbers[0] ?? 60)
  if (what === 'proofs') await benchProofs(numbers[0] ?? 20, names)
  if (!what || what === 'replan') benchReplan(numbers[0] ?? 1.5)
  if (!what || what === 'variety') benchVariety(numbers[0] ?? 5)
}
