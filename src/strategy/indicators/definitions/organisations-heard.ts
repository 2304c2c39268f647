import { different } from '../counted.ts'
import { defineIndicator } from '../definition.ts'
import { number } from '../measured.ts'

/** Different associations that came to a meeting or asked something in the period. */
export const organisationsHeard = defineIndicator({
  id: 'organisations-heard',
  version: 1,
  unit: 'organisations',
  better: 'more',
  about: 'people',
  things: 'association',
  counts: ({ of }) => of('heard'),
  measure: ({ of }) => number(different(of('heard'))),
  hasKinds: true,
})
