import * as v from 'valibot'
import { isDay } from '../platform/words/dates.ts'
import { meetingOrigins, partsOfDay, refuse } from './meeting.ts'

/** The fields that several actions on meetings ask for. */
export const meetingId = v.pipe(v.string(refuse.key('meetingUnknown')), v.uuid(refuse.key('meetingUnknown')))

export const title = text('titleMissing', 5, 200)
export const place = text('placeMissing', 3, 300)
export const day = v.pipe(v.string(refuse.key('dayMissing')), v.check(isDay, refuse.key('dayMissing')))

export const time = emptyAsNull(
  v.pipe(v.string(refuse.key('timeInvalid')), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, refuse.key('timeInvalid'))),
)
export const partOfDay = emptyAsNull(v.picklist(partsOfDay, refuse.key('partInvalid')))
export const changeReason = text('changeReasonMissing', 10, 500)
export const origin = v.optional(v.picklist(meetingOrigins, refuse.key('originInvalid')), 'police')

/** As a number or as it is typed. */
export const lengthMinutes = v.optional(
  v.pipe(
    v.union([v.number(), v.string()], refuse.key('lengthInvalid')),
    v.transform(Number),
    v.integer(refuse.key('lengthInvalid')),
    v.minValue(15, refuse.key('lengthInvalid')),
    v.maxValue(600, refuse.key('lengthInvalid')),
  ),
  120,
)
export const office = emptyAsNull(v.pipe(v.string(refuse.key('officeUnknown')), v.uuid(refuse.key('officeUnknown'))))
export const series = emptyAsNull(v.pipe(v.string(refuse.key('seriesUnknown')), v.uuid(refuse.key('seriesUnknown'))))

/** A checkbox sends "yes" or nothing; a program sends true or false. */
export const acting = v.pipe(
  v.optional(v.union([v.boolean(), v.string()], refuse.key('invalid')), false),
  v.transform((value) => value === true || value === 'yes'),
)

/** What is written of a meeting when it is planned. */
export const plan = { title, day, time, place, seriesId: series, chairOfficeId: office, chairActing: acting, origin, lengthMinutes }

export const topics = v.optional(v.array(v.pipe(v.string(refuse.key('invalid')), v.trim()), refuse.key('invalid')), [])

function text(missing: Parameters<typeof refuse.key>[0], least: number, most: number) {
  return v.pipe(
    v.string(refuse.key(missing)),
    v.trim(),
    v.minLength(least, refuse.key(missing)),
    v.maxLength(most, refuse.key('textTooLong')),
  )
}

/** A field that was left empty is an answer too: none. */
function emptyAsNull<Schema extends v.GenericSchema<string>>(schema: Schema) {
  return v.optional(
    v.nullable(
      v.union([
        v.pipe(
          v.literal(''),
          v.transform(() => null),
        ),
        schema,
      ]),
    ),
    null,
  )
}
