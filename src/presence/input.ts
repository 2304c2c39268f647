import * as v from 'valibot'
import { isId } from '../platform/ids.ts'
import { isDay } from '../platform/words/dates.ts'
import { parseHour, type Weekday } from './hours.ts'
import { refuse } from './refusal.ts'
import { modes, skills } from './team.ts'

type Reason = Parameters<typeof refuse.key>[0]

export const id = (reason: Reason) => v.pipe(v.string(refuse.key(reason)), v.check(isId, refuse.key(reason)))

/** What a form leaves empty is null. */
export const orNull = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(
    v.optional(v.unknown(), null),
    v.transform((value) => (value === '' ? null : value)),
    v.nullable(schema),
  )

export const optionalId = (reason: Reason) => orNull(id(reason))

export const day = (reason: Reason) => v.pipe(v.string(refuse.key(reason)), v.trim(), v.check(isDay, refuse.key(reason)))

export const hour = v.pipe(
  v.string(refuse.key('hourInvalid')),
  v.trim(),
  v.check((text) => parseHour(text) !== undefined, refuse.key('hourInvalid')),
  v.transform((text) => parseHour(text)!),
)

/** The end of hours: midnight is that of the evening. */
export const endHour = v.pipe(
  hour,
  v.transform((minute) => minute || 1440),
)

/** A whole number as a form sends it. */
export const count = (least: number, most: number, reason: Reason) =>
  v.pipe(
    v.union([v.number(), v.string()], refuse.key(reason)),
    v.transform((value) => (typeof value === 'string' && /^\s*\d{1,6}\s*$/.test(value) ? Number(value) : value)),
    v.number(refuse.key(reason)),
    v.integer(refuse.key(reason)),
    v.minValue(least, refuse.key(reason)),
    v.maxValue(most, refuse.key(reason)),
  )

export const list = <Schema extends v.GenericSchema>(one: Schema, reason: Reason) =>
  v.pipe(
    v.optional(v.union([v.array(v.any()), v.string()], refuse.key(reason)), []),
    v.transform((value) => [...new Set(Array.isArray(value) ? value : value === '' ? [] : [value])]),
    v.array(one, refuse.key(reason)),
  )

export const weekdayList = v.pipe(
  list(count(1, 7, 'weekdaysMissing'), 'weekdaysMissing'),
  v.minLength(1, refuse.key('weekdaysMissing')),
  v.transform((days) => [...(days as Weekday[])].sort((a, b) => a - b)),
)

export const mode = v.picklist(modes, refuse.key('modeMissing'))
export const skill = v.picklist(skills, refuse.key('skillUnknown'))
export const teamId = id('teamUnknown')
export const wishId = id('wishUnknown')

export const teamName = v.pipe(
  v.string(refuse.key('nameMissing')),
  v.trim(),
  v.minLength(2, refuse.key('nameMissing')),
  v.maxLength(40, refuse.key('nameTooLong')),
)
