import { sum } from '../counted.ts'
import { defineIndicator } from '../definition.ts'
import { share } from '../measured.ts'

/** Of the demands first answered in the period, those that were taken up again since. */
export const reopened = defineIndicator({
  id: 'reopened',
  version: 1,
  unit: 'percent',
  better: 'less',
  about: 'people',
  things: 'demand',
  counts: ({ of }) => of('answer_days'),
  done: ({ of }) => of('reopened'),
  measure: ({ of }) => share(sum(of('reopened')), sum(of('answer_days'))),
})
