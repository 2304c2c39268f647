import * as v from 'valibot'
import { refuse } from './refusal.ts'

/** More at once is more than one has read. */
const most = 50

const ref = v.pipe(v.string(refuse.key('nothingSelected')), v.trim(), v.regex(/^[A-Z]{2,}(-\w+)+$/, refuse.key('nothingSelected')))

/** One reference or several, each once, always in one order, so that two who act at once do not wait for each other in a ring. */
export const refs = v.pipe(
  v.union(
    [
      v.pipe(
        ref,
        v.transform((one) => [one]),
      ),
      v.pipe(v.array(ref), v.minLength(1, refuse.key('nothingSelected')), v.maxLength(most, refuse.key('tooManySelected'))),
    ],
    (issue) => issue.issues?.[0]?.message ?? refuse.key('nothingSelected'),
  ),
  v.transform((all) => [...new Set(all)].sort()),
)
