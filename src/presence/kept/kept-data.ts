import { csvLine, csvMark } from '../../platform/http/csv.ts'
import type { Figures } from './figures.ts'
import type { Month } from './month.ts'
import type { Kept } from './read-kept.ts'

/** Promised against kept for programs: places by name, weeks by their Monday. Heads are told no promises. */
export function keptJson({ wishes, whole }: Kept, month: Month) {
  return {
    month: month.slice(0, 7),
    places: wishes.map(({ wish: { id, placeAr, placeFr, source }, weeks, sum, longest }) => ({
      ...{ wish: id, place: placeAr, placeFr, source },
      weeks: weeks.map(({ monday, figures, longest }) => ({ week: monday, ...countsOf(figures, whole), longestGapMinutes: longest })),
      month: { ...countsOf(sum, whole), longestGapMinutes: longest },
    })),
  }
}

const counts = ['visits', 'minutes'] as const
const shares = ['n', 'of'] as const
const head = [
  ...['week', 'wish', 'place', 'place_fr', 'source'],
  ...['promised', 'planned', 'kept'].flatMap((what) => counts.map((count) => `${what}_${count}`)),
  ...['lasting_10_to_16', 'gaps_within_120'].flatMap((what) => [what, `${what}_of`]),
  'longest_gap_minutes',
]

/** A line for each place and week. */
export function keptCsv({ wishes, whole }: Kept): string {
  const lines = wishes.flatMap(({ wish: { id, placeAr, placeFr, source }, weeks }) =>
    weeks.map(({ monday, figures, longest }) => {
      const { promised, planned, kept, lasting, close } = figures
      const amounts = [whole ? promised : null, planned, kept].flatMap((amount) => counts.map((count) => amount?.[count] ?? ''))
      const parts = [lasting, close].flatMap((share) => shares.map((part) => share[part]))
      return [monday, id, placeAr, placeFr ?? '', source, ...amounts, ...parts, longest ?? ''].map(String)
    }),
  )
  return csvMark + [head, ...lines].map(csvLine).join('')
}

function countsOf({ promised, planned, kept, lasting, close }: Figures, whole: boolean) {
  return { promised: whole ? promised : null, planned, kept, lasting10To16: lasting, gapsWithin120: close }
}
