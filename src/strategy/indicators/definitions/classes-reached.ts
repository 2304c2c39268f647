import { sum } from '../counted.ts'
import { defineIndicator } from '../definition.ts'
import { number } from '../measured.ts'

/** Classes at the sessions that were held, each as often as it was there. */
export const classesReached = defineIndicator({
  id: 'classes-reached',
  version: 1,
  unit: 'classes',
  better: 'more',
  about: 'people',
  besideStages: true,
  things: 'session',
  counts: ({ of }) => of('classes'),
  measure: ({ of }) => number(sum(of('classes'))),
})
