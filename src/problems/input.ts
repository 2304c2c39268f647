import * as v from 'valibot'
import { isId } from '../platform/ids.ts'
import { isDay } from '../platform/words/dates.ts'
import { leadsToPerson } from '../public-record/leads-to-person.ts'
import { confidences, decisions, periods } from './problem.ts'
import { refuse } from './refusal.ts'

type Reason = Parameters<typeof refuse.key>[0]

export const id = (reason: Reason) => v.pipe(v.string(refuse.key(reason)), v.check(isId, refuse.key(reason)))
export const problemId = id('problemUnknown')

/** What a form leaves empty is null. */
export const optionalId = (reason: Reason) =>
  v.pipe(
    v.optional(v.nullable(v.string()), null),
    v.transform((value) => value || null),
    v.nullable(id(reason)),
  )

/** A few sentences about a place, never about a person. */
export const text = (missing: Reason, least = 5, most = 1500) =>
  v.pipe(
    v.string(refuse.key(missing)),
    v.trim(),
    v.minLength(least, refuse.key(missing)),
    v.maxLength(most, refuse.key('textTooLong')),
    v.check((words) => !leadsToPerson(words), refuse.key('personal')),
  )

export const day = (reason: Reason) => v.pipe(v.string(refuse.key(reason)), v.trim(), v.check(isDay, refuse.key(reason)))
export const confidence = v.picklist(confidences, refuse.key('confidenceMissing'))
export const period = v.picklist(periods, refuse.key('periodMissing'))
export const decision = v.picklist(decisions, refuse.key('decisionMissing'))
export const yesOrNo = v.pipe(
  v.picklist(['yes', 'no'], refuse.key('choiceMissing')),
  v.transform((value) => value === 'yes'),
)
