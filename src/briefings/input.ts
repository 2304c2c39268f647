import * as v from 'valibot'
import { type Day, isDay } from '../platform/words/dates.ts'
import { claimless, publishable } from '../public-record/leaks/publishable.ts'
import { briefingKinds, refuse } from './briefing.ts'

type Key = Parameters<typeof refuse.key>[0]

export const briefingId = v.pipe(v.string(refuse.key('unknown')), v.uuid(refuse.key('unknown')))
export const kind = v.picklist(briefingKinds, refuse.key('kindMissing'))

export const day = (missing: Key) => v.pipe(v.string(refuse.key(missing)), v.check(isDay, refuse.key(missing)))

export const optionalDay = (wrong: Key) =>
  v.pipe(
    v.nullish(v.string(refuse.key(wrong)), ''),
    v.check((value) => value === '' || isDay(value), refuse.key(wrong)),
    v.transform((value): Day | null => value || null),
  )

const { required: text, optional: french } = publishable(refuse.key)
const noClaim = <Written extends string | null>() => claimless<Written>(refuse.key('claimsCause'))

/** One box that is ticked comes as a text, several as a list, none not at all. */
const districtIds = v.pipe(
  v.optional(v.union([v.array(v.string()), v.string()], refuse.key('districtUnknown')), []),
  v.transform((values) => [...new Set(typeof values === 'string' ? [values] : values)].filter(Boolean)),
  v.array(v.pipe(v.string(), v.uuid(refuse.key('districtUnknown')))),
)

/** A note is short: what was done, for whoever lives there. */
export const account = {
  titleAr: v.pipe(text('titleMissing', 5, 150), noClaim()),
  titleFr: v.pipe(french(150), noClaim()),
  textAr: v.pipe(text('textMissing', 20, 800), noClaim()),
  textFr: v.pipe(french(800), noClaim()),
  districtIds,
  since: day('sinceMissing'),
}
