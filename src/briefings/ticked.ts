import * as v from 'valibot'
import { refuse } from './briefing.ts'

export const ticked = v.pipe(
  v.optional(v.union([v.boolean(), v.string()], refuse.key('invalid')), false),
  v.transform((value) => value === true || value === 'yes'),
)
