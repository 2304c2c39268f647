import { daysBetween } from '../../../platform/words/dates.ts'
import { quarterOf } from '../../../platform/words/quarters.ts'
import { defineIndicator } from '../definition.ts'
import { addTo, middle } from '../measured.ts'

/** How old demands without an answer were at the end of the period: the middle one. */
export const carryOverAge = defineIndicator({
  id: 'carry-over-age',
  version: 1,
  unit: 'days',
  better: 'less',
  about: 'people',
  list: '/desk/demands',
  measure: ({ of, until }) => {
    const ages = new Map<number, number>()
    for (const { quarter, key, n } of of('carried')) if (quarter === quarterOf(until)) addTo(ages, Number(key), n)
    for (const { key, n } of of('open')) if (key <= until) addTo(ages, daysBetween(key, until), n)
    return middle(ages)
  },
})
