import * as v from 'valibot'
import { blocks, checkText } from '../public-record/check-text.ts'
import { refuse } from './refusal.ts'

type Key = Parameters<typeof refuse.key>[0]

const holds = (kind: string) => (text: string) => checkText(text).some((finding) => finding.kind === kind)
const holdsTrace = (text: string) => checkText(text).some((finding) => blocks(finding) && finding.kind !== 'identityCard')

/** What is asked is about a place and a need: what points to a person is sent back, and numbers of identity cards above all. */
export const demandText = v.pipe(
  v.string(refuse.key('textMissing')),
  v.trim(),
  v.minLength(10, refuse.key('textMissing')),
  v.maxLength(2000, refuse.key('textTooLong')),
  v.check((text) => !holds('identityCard')(text), refuse.key('identityCard')),
  v.check((text) => !holdsTrace(text), refuse.key('personalTrace')),
)

/** As people with an account write it down, the cell in the words of whoever asked: only numbers of identity cards have no place here. */
export const accountText = v.pipe(
  v.string(refuse.key('originalMissing')),
  v.trim(),
  v.minLength(10, refuse.key('originalMissing')),
  v.maxLength(2000, refuse.key('textTooLong')),
  v.check((text) => !holds('identityCard')(text), refuse.key('identityCard')),
)

export const remarkText = v.pipe(
  v.string(refuse.key('remarkMissing')),
  v.trim(),
  v.minLength(5, refuse.key('remarkMissing')),
  v.maxLength(1000, refuse.key('wordsTooLong')),
  v.check((text) => !holds('identityCard')(text), refuse.key('identityCard')),
  v.check((text) => !holdsTrace(text), refuse.key('personalTrace')),
)

/** A field that was left empty is no answer at all. */
function optional<Output>(schema: v.GenericSchema<string, Output>) {
  return v.pipe(
    v.nullish(v.string(refuse.key('invalid'))),
    v.transform((value) => value?.trim() || undefined),
    v.optional(schema),
  )
}

const words = (most: number) => v.pipe(v.string(), v.maxLength(most, refuse.key('wordsTooLong')))

export const placeWords = optional(
  v.pipe(
    words(200),
    v.check((text) => !holds('identityCard')(text), refuse.key('identityCard')),
    v.check((text) => !holdsTrace(text), refuse.key('personalTrace')),
  ),
)

export const contact = {
  name: optional(
    v.pipe(
      words(100),
      v.check((text) => !/\d/.test(text), refuse.key('nameInvalid')),
    ),
  ),
  phone: optional(
    v.pipe(
      v.string(),
      v.transform((text) => text.replace(/[\s.\-()]/g, '')),
      v.regex(/^\+?\d{9,15}$/, refuse.key('phoneInvalid')),
    ),
  ),
  email: optional(v.pipe(words(200), v.regex(/^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;]+$/, refuse.key('emailInvalid')))),
}

export function optionalChoice<const Values extends readonly string[]>(values: Values, key: Key) {
  return optional(v.picklist(values, refuse.key(key)) as v.GenericSchema<string, Values[number]>)
}

/** Degrees as the map writes them. */
export const degrees = optional(v.pipe(v.string(), v.regex(/^-?\d{1,3}(\.\d{1,12})?$/, refuse.key('spotElsewhere')), v.transform(Number)))

/** Drawn by chance when the form was opened: by it what is sent twice is known again. */
export const sendingKey = v.pipe(v.string(refuse.key('keyMissing')), v.regex(/^[\w-]{20,80}$/, refuse.key('keyMissing')))

export const token = v.pipe(v.string(refuse.key('linkUnknown')), v.regex(/^[\w-]{43}$/, refuse.key('linkUnknown')))

/** The school in whose name it was asked. */
export const schoolId = optional(v.pipe(v.string(), v.uuid(refuse.key('schoolUnknown'))))

export const demandId = v.pipe(v.string(refuse.key('demandUnknown')), v.uuid(refuse.key('demandUnknown')))
