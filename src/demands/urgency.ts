import { addDays, type Day } from '../platform/words/dates.ts'

export const buckets = ['late', 'today', 'week', 'later'] as const
export type Bucket = (typeof buckets)[number]

/** How near a day is: what is late comes first. */
export function bucketOf(due: Day, today: Day): Bucket {
  if (due < today) return 'late'
  if (due === today) return 'today'
  return due <= addDays(today, 7) ? 'week' : 'later'
}
