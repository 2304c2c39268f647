import { passed, sum } from '../counted.ts'
import { type Counting, defineIndicator } from '../definition.ts'
import { share } from '../measured.ts'

const counts: Counting = (counted) => passed(counted, 'minutes:in_time', 'minutes:late', 'minutes:none')
const done: Counting = (counted) => passed(counted, 'minutes:in_time')

/** Of the meetings held in the period whose minutes should be public by now, those that were published by their day. */
export const minutesInTime = defineIndicator({
  id: 'minutes-in-time',
  version: 1,
  unit: 'percent',
  better: 'more',
  about: 'acts',
  whole: true,
  things: 'meeting',
  counts,
  done,
  measure: (counted) => share(sum(done(counted)), sum(counts(counted))),
})
