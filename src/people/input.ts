import * as v from 'valibot'
import { isDay } from '../platform/words/dates.ts'
import { refuse } from './refusal.ts'

/** The fields that several actions on people ask for. */
type Reason = Parameters<typeof refuse.key>[0]

export const associationId = identity('associationUnknown')
export const officeId = identity('officeUnknown')
export const accountId = identity('accountUnknown')

export const reason = text('reasonMissing', 10, 500)
export const day = v.pipe(v.string(refuse.key('dayMissing')), v.check(isDay, refuse.key('dayMissing')))
export const password = v.pipe(
  v.string(refuse.key('passwordMissing')),
  v.nonEmpty(refuse.key('passwordMissing')),
  v.maxLength(200, refuse.key('textTooLong')),
)

/** Latin letters, so that it can be typed on any keyboard; one name, however its letters were typed. */
export const signInName = v.pipe(
  v.string(refuse.key('signInNameInvalid')),
  v.trim(),
  v.toLowerCase(),
  v.regex(/^[a-z][a-z0-9.-]{2,29}$/, refuse.key('signInNameInvalid')),
)

export const email = optional(v.pipe(v.string(refuse.key('emailInvalid')), v.trim(), v.email(refuse.key('emailInvalid'))))

/** Moroccan, or with the code of its country; spaces, points and dashes as people like them. */
export const phone = optional(
  v.pipe(v.string(refuse.key('phoneInvalid')), v.trim(), v.regex(/^(0[5-8]|\+\d{1,3})([ .-]?\d){8,10}$/, refuse.key('phoneInvalid'))),
)

export function text(missing: Reason, least: number, most: number) {
  return v.pipe(
    v.string(refuse.key(missing)),
    v.trim(),
    v.minLength(least, refuse.key(missing)),
    v.maxLength(most, refuse.key('textTooLong')),
  )
}

/** A checkbox sends "yes" or nothing; a program sends true or false. */
export const acting = v.pipe(
  v.optional(v.union([v.boolean(), v.literal('yes')], refuse.key('actingInvalid')), false),
  v.transform((value) => value !== false),
)

/** A field that was left empty is an answer too: none. */
export function optional<Schema extends v.GenericSchema<string>>(schema: Schema) {
  const none = v.pipe(
    v.string(),
    v.trim(),
    v.literal(''),
    v.transform(() => null),
  )
  return v.optional(v.nullable(v.union([none, schema])), null)
}

function identity(unknown: Reason) {
  return v.pipe(v.string(refuse.key(unknown)), v.uuid(refuse.key(unknown)))
}

/** Given by the configuration, not by the person. */
export const sessionDays = v.pipe(
  v.number(refuse.key('sessionInvalid')),
  v.integer(refuse.key('sessionInvalid')),
  v.minValue(1, refuse.key('sessionInvalid')),
)
