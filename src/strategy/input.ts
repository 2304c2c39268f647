import * as v from 'valibot'
import { isId } from '../platform/ids.ts'
import { isDay } from '../platform/words/dates.ts'
import { isQuarter } from '../platform/words/quarters.ts'
import { claimless, publishable } from '../public-record/leaks/publishable.ts'
import { directions, spans, units } from '../public-record/strategy/objective.ts'
import { refuse } from './refusal.ts'

type Key = Parameters<typeof refuse.key>[0]

export const id = (wrong: Key) => v.pipe(v.string(refuse.key(wrong)), v.check(isId, refuse.key(wrong)))
export const strategyId = id('unknown')
export const objectiveId = id('objectiveUnknown')

/** A new part has no identity yet. */
export const optionalId = (wrong: Key) =>
  v.pipe(
    v.nullish(v.string(refuse.key(wrong)), ''),
    v.check((value) => value === '' || isId(value), refuse.key(wrong)),
    v.transform((value) => value || null),
  )

export const { required: text, optional: french } = publishable(refuse.key)

/** What is said of a figure, and not why it changed. */
export const note = (missing: Parameters<typeof text>[0], least: number, most: number) =>
  v.pipe(text(missing, least, most), claimless(refuse.key('claimsCause')))
export const frenchNote = (most: number) => v.pipe(french(most), claimless(refuse.key('claimsCause')))

/** As people write numbers: 12, 12.5 or 12,5. */
const written = /^-?\d{1,9}([.,]\d{1,4})?$/
const toNumber = (value: string) => Number(value.replace(',', '.'))

export const number = (wrong: Key) =>
  v.pipe(
    v.string(refuse.key(wrong)),
    v.trim(),
    v.regex(written, refuse.key(wrong)),
    v.transform(toNumber),
    v.minValue(0, refuse.key(wrong)),
  )

export const optionalNumber = (wrong: Key) =>
  v.pipe(
    v.nullish(v.string(refuse.key(wrong)), ''),
    v.trim(),
    v.check((value) => value === '' || (written.test(value) && toNumber(value) >= 0), refuse.key(wrong)),
    v.transform((value) => (value === '' ? null : toNumber(value))),
  )

export const day = (wrong: Key) => v.pipe(v.string(refuse.key(wrong)), v.trim(), v.check(isDay, refuse.key(wrong)))

export const optionalDay = (wrong: Key) =>
  v.pipe(
    v.nullish(v.string(refuse.key(wrong)), ''),
    v.check((value) => value === '' || isDay(value), refuse.key(wrong)),
    v.transform((value) => value || null),
  )

export const quarter = v.pipe(v.string(refuse.key('quarterUnknown')), v.check(isQuarter, refuse.key('quarterUnknown')))

export const year = v.pipe(v.string(refuse.key('yearWrong')), v.trim(), v.regex(/^20\d\d$/, refuse.key('yearWrong')), v.transform(Number))

export const unit = v.picklist(units, refuse.key('unitMissing'))
export const span = v.picklist(spans, refuse.key('spanMissing'))
export const direction = v.picklist(directions, refuse.key('directionMissing'))

export const ticked = v.pipe(
  v.optional(v.union([v.boolean(), v.string()], refuse.key('invalid')), false),
  v.transform((value) => value === true || value === 'yes'),
)

/** Title and outline, when it is drafted and when it is changed. */
export const description = {
  titleAr: text('titleMissing', 5, 150),
  titleFr: french(150),
  outlineAr: text('outlineMissing', 20, 2000),
  outlineFr: french(2000),
}
