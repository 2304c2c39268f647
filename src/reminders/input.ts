import * as v from 'valibot'
import { refuse } from './refusal.ts'

/** A number as a form sends it. */
const whole = (from: number, to: number, reason: Parameters<typeof refuse.key>[0]) =>
  v.pipe(
    v.union([v.string(), v.number()], refuse.key(reason)),
    v.transform((given) => (String(given).trim() === '' ? Number.NaN : Number(given))),
    v.number(refuse.key(reason)),
    v.integer(refuse.key(reason)),
    v.minValue(from, refuse.key(reason)),
    v.maxValue(to, refuse.key(reason)),
  )

export const hour = whole(0, 23, 'hourInvalid')
export const workingDays = whole(0, 30, 'daysInvalid')

/** Left empty: as the command does it. */
export const emptyOrHour = v.union(
  [
    v.pipe(
      v.optional(v.nullable(v.literal('')), ''),
      v.transform(() => null),
    ),
    hour,
  ],
  refuse.key('hourInvalid'),
)
