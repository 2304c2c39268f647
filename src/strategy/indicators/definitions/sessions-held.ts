import { sum } from '../counted.ts'
import { defineIndicator } from '../definition.ts'
import { number } from '../measured.ts'

export const sessionsHeld = defineIndicator({
  id: 'sessions-held',
  version: 1,
  unit: 'sessions',
  better: 'more',
  about: 'people',
  besideStages: true,
  things: 'session',
  counts: ({ of }) => of('session'),
  measure: ({ of }) => number(sum(of('session'))),
})
