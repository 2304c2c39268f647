import { doneOf } from '../counted.ts'
import { defineIndicator } from '../definition.ts'
import { share } from '../measured.ts'

/** Of the demands whose answer was due in the period, those answered by that day. */
export const answeredInTime = defineIndicator({
  id: 'answered-in-time',
  version: 1,
  unit: 'percent',
  better: 'more',
  about: 'people',
  list: '/desk/demands',
  measure: (counted) => share(...doneOf(counted, 'answer:in_time', 'answer:late', 'answer:none')),
})
