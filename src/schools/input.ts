import * as v from 'valibot'
import { parseDegrees } from '../places/point.ts'
import { isDay } from '../platform/words/dates.ts'
import { blocks, checkText } from '../public-record/check-text.ts'
import { refuse } from './refusal.ts'
import { levels, sectors } from './school.ts'

type Reason = Parameters<typeof refuse.key>[0]

export const schoolId = v.pipe(v.string(refuse.key('schoolUnknown')), v.uuid(refuse.key('schoolUnknown')))
export const accountId = v.pipe(v.string(refuse.key('contactUnknown')), v.uuid(refuse.key('contactUnknown')))
export const proposalRef = v.pipe(v.string(refuse.key('proposalUnknown')), v.regex(/^[A-Z0-9-]{4,40}$/, refuse.key('proposalUnknown')))
export const level = v.picklist(levels, refuse.key('levelMissing'))
export const revision = v.pipe(
  v.union([v.number(), v.string()], refuse.key('changedMeanwhile')),
  v.transform(Number),
  v.integer(refuse.key('changedMeanwhile')),
)

export const day = (reason: Reason) => v.pipe(v.string(refuse.key(reason)), v.trim(), v.check(isDay, refuse.key(reason)))

export const name = (missing: Reason) =>
  v.pipe(v.string(refuse.key(missing)), v.trim(), v.minLength(2, refuse.key(missing)), v.maxLength(120, refuse.key('nameTooLong')))

/** What was not said is null. */
const optional = <Output>(schema: v.GenericSchema<string, Output>) =>
  v.pipe(
    v.optional(v.string(refuse.key('invalid')), ''),
    v.trim(),
    v.rawTransform(({ dataset, addIssue, NEVER }): Output | null => {
      if (dataset.value === '') return null
      const result = v.safeParse(schema, dataset.value)
      if (result.success) return result.output
      addIssue({ message: result.issues[0].message })
      return NEVER
    }),
  )

const degrees = (most: number) =>
  optional(
    v.pipe(
      v.string(),
      v.check((typed) => Math.abs(parseDegrees(typed) ?? Number.NaN) <= most, refuse.key('degreesInvalid')),
      v.transform((typed) => parseDegrees(typed)!),
    ),
  )

/** Read by whoever speaks for a school: nothing that leads to a person. */
export const declineReason = v.pipe(
  v.string(refuse.key('declineReasonMissing')),
  v.trim(),
  v.minLength(10, refuse.key('declineReasonMissing')),
  v.maxLength(300, refuse.key('declineReasonLong')),
  v.check((text) => !checkText(text).some(blocks), refuse.key('declineReasonPersonal')),
)

/** Nobody named is everybody. */
export const optionalLevel = optional(v.picklist(levels, refuse.key('levelMissing')))

export const latitude = degrees(90)
export const longitude = degrees(180)

/** What a form or a row says about a school. */
export const facts = {
  code: optional(
    v.pipe(
      v.string(),
      v.regex(/^[A-Za-z0-9./_-]{2,20}$/, refuse.key('codeInvalid')),
      v.transform((code) => code.toUpperCase()),
    ),
  ),
  nameAr: name('nameArMissing'),
  nameFr: optional(v.pipe(v.string(), v.minLength(2, refuse.key('nameFrShort')), v.maxLength(120, refuse.key('nameTooLong')))),
  level,
  sector: v.picklist(sectors, refuse.key('sectorMissing')),
  pupils: optional(v.pipe(v.string(), v.regex(/^\d{1,5}$/, refuse.key('pupilsInvalid')), v.transform(Number))),
  directorate: optional(v.pipe(v.string(), v.maxLength(120, refuse.key('nameTooLong')))),
  latitude,
  longitude,
}
