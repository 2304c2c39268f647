import { sum } from '../counted.ts'
import { defineIndicator } from '../definition.ts'
import { share } from '../measured.ts'

/** Of the visits promised in the weeks of the period, those made; more than was promised to a place in a week makes up for none elsewhere. */
export const presenceKept = defineIndicator({
  id: 'presence-kept',
  version: 1,
  unit: 'percent',
  better: 'more',
  about: 'people',
  // Week by week it would tell where nobody comes.
  onlyOver: true,
  things: 'wish',
  counts: ({ of }) => of('presence:promised'),
  done: ({ of }) => of('presence:kept'),
  measure: ({ of }) => share(sum(of('presence:kept')), sum(of('presence:promised'))),
})
