import { defineIndicator } from '../definition.ts'
import { addTo, middle } from '../measured.ts'

/** From the day on which a demand came to its first answer: the middle one of those answered in the period. */
export const daysToAnswer = defineIndicator({
  id: 'days-to-answer',
  version: 1,
  unit: 'days',
  better: 'less',
  about: 'people',
  things: 'demand',
  counts: ({ of }) => of('answer_days'),
  measure: ({ of }) => {
    const days = new Map<number, number>()
    for (const { key, n } of of('answer_days')) addTo(days, Number(key), n)
    return middle(days)
  },
})
