import { doneOf } from '../counted.ts'
import { defineIndicator } from '../definition.ts'
import { share } from '../measured.ts'

/** Of the meetings held in the period whose minutes should be public by now, those that were published by their day. */
export const minutesInTime = defineIndicator({
  id: 'minutes-in-time',
  version: 1,
  unit: 'percent',
  better: 'more',
  about: 'acts',
  whole: true,
  list: '/desk/meetings',
  measure: (counted) => share(...doneOf(counted, 'minutes:in_time', 'minutes:late', 'minutes:none')),
})
