import { different } from '../counted.ts'
import { defineIndicator } from '../definition.ts'
import { number } from '../measured.ts'

/** Different schools in which a session was held. */
export const schoolsReached = defineIndicator({
  id: 'schools-reached',
  version: 1,
  unit: 'schools',
  better: 'more',
  about: 'people',
  besideStages: true,
  things: 'school',
  counts: ({ of }) => of('school'),
  measure: ({ of }) => number(different(of('school'))),
})
