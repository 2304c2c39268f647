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
  list: '/desk/demands',
  measure: ({ of }) => share(sum(of('reopened')), sum(of('answer_days'))),
})
