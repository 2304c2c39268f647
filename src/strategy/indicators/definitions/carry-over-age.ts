import { daysBetween } from '../../../platform/words/dates.ts'
import { quarterOf } from '../../../platform/words/quarters.ts'
import { type Counting, defineIndicator } from '../definition.ts'
import { addTo, middle } from '../measured.ts'

const counts: Counting = ({ of, until }) => [
  ...of('carried').filter(({ quarter }) => quarter === quarterOf(until)),
  ...of('open').filter(({ key }) => key <= until),
]

/** How old demands without an answer were at the end of the period: the middle one. */
export const carryOverAge = defineIndicator({
  id: 'carry-over-age',
  version: 1,
  unit: 'days',
  better: 'less',
  about: 'people',
  things: 'demand',
  counts,
  measure: (counted) => {
    const ages = new Map<number, number>()
    for (const { what, key, n } of counts(counted)) addTo(ages, what === 'open' ? daysBetween(key, counted.until) : Number(key), n)
    return middle(ages)
  },
})
