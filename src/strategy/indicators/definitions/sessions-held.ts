import { sum } from '../counted.ts'
import { defineIndicator } from '../definition.ts'
import { number } from '../measured.ts'

export const sessionsHeld = defineIndicator({
  id: 'sessions-held',
  version: 1,
  unit: 'sessions',
  better: 'more',
  about: 'acts',
  list: '/desk/awareness/report',
  measure: ({ of }) => number(sum(of('session'))),
})
