import { doneOf } from '../counted.ts'
import { defineIndicator } from '../definition.ts'
import { share } from '../measured.ts'

/** Of the commitments that were due in the period, those kept by that day. */
export const commitmentsKept = defineIndicator({
  id: 'commitments-kept',
  version: 1,
  unit: 'percent',
  better: 'more',
  about: 'people',
  list: '/desk/owed',
  measure: (counted) => share(...doneOf(counted, 'promise:kept', 'promise:missed', 'promise:running')),
})
