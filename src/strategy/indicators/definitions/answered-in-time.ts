import { passed, sum } from '../counted.ts'
import { type Counting, defineIndicator } from '../definition.ts'
import { share } from '../measured.ts'

const counts: Counting = (counted) => passed(counted, 'answer:in_time', 'answer:late', 'answer:none')
const done: Counting = (counted) => passed(counted, 'answer:in_time')

/** Of the demands whose answer was due in the period, those answered by that day. */
export const answeredInTime = defineIndicator({
  id: 'answered-in-time',
  version: 1,
  unit: 'percent',
  better: 'more',
  about: 'people',
  things: 'demand',
  counts,
  done,
  measure: (counted) => share(sum(done(counted)), sum(counts(counted))),
})
