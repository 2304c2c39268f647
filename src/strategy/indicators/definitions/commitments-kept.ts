import { passed, sum } from '../counted.ts'
import { type Counting, defineIndicator } from '../definition.ts'
import { share } from '../measured.ts'

const counts: Counting = (counted) => passed(counted, 'promise:kept', 'promise:missed', 'promise:running')
const done: Counting = (counted) => passed(counted, 'promise:kept')

/** Of the commitments that were due in the period, those kept by that day. */
export const commitmentsKept = defineIndicator({
  id: 'commitments-kept',
  version: 1,
  unit: 'percent',
  better: 'more',
  about: 'people',
  things: 'demand',
  counts,
  done,
  measure: (counted) => share(sum(done(counted)), sum(counts(counted))),
})
