import { addDays, type Day } from '../platform/words/dates.ts'

export const buckets = ['late', 'today', 'week', 'later'] as const
export type Bucket = (typeof buckets)[number]

/** A part of the desk shows at most this many demands, the oldest; the list shows all. */
export const mostLines = 100

/** How near a day is: what is late comes first. */
export function bucketOf(due: Day, today: Day): Bucket {
  if (due < today) return 'late'
  if (due === today) return 'today'
  return due <= addDays(today, 7) ? 'week' : 'later'
}
