import { sum } from '../counted.ts'
import { defineIndicator } from '../definition.ts'
import { number } from '../measured.ts'

export const meetingsHeld = defineIndicator({
  id: 'meetings-held',
  version: 1,
  unit: 'meetings',
  better: 'more',
  about: 'acts',
  things: 'meeting',
  counts: ({ of }) => of('held'),
  measure: ({ of }) => number(sum(of('held'))),
})
