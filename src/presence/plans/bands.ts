import { hourOf, type Minute } from '../hours.ts'
import type { Terms } from '../wish.ts'

interface Hours {
  readonly day: number
  readonly from: Minute
  readonly to: Minute
}

/** A band is long enough to meet somebody at another time than in the next. */
const shortest = 60
const mostParts = 3

/**
 * Where times are to vary, hours are parted into bands, each of which holds its share of the visits of a week and no more: so nobody is
 * there at the same hour each time. Hours that are shorter than a visit are left out.
 */
export function bandsOf(hours: readonly Hours[], { varied, minutes }: Pick<Terms, 'varied' | 'minutes'>): (Hours & { band?: string })[] {
  const long = hours.filter(({ from, to }) => to - from >= minutes)
  if (!varied) return [...long]
  return long.flatMap(({ day, from, to }) => {
    const parts = Math.max(1, Math.min(mostParts, Math.floor((to - from) / Math.max(shortest, minutes))))
    const at = (part: number) => from + Math.round(((to - from) * part) / parts)
    return Array.from({ length: parts }, (_, part) => ({ day, from: at(part), to: at(part + 1), band: hourOf(at(part)) }))
  })
}
