import * as v from 'valibot'
import { isDay } from '../platform/words/dates.ts'
import { blocks, checkText } from '../public-record/check-text.ts'
import { commitmentKinds } from './commitment.ts'
import { refuse } from './refusal.ts'

/** The fields that several acts on demands ask for. */
export const demandId = v.pipe(v.string(refuse.key('demandUnknown')), v.uuid(refuse.key('demandUnknown')))
export const commitmentId = v.pipe(v.string(refuse.key('commitmentUnknown')), v.uuid(refuse.key('commitmentUnknown')))

type Key = Parameters<typeof refuse.key>[0]

/** Words that must be there. */
export function text(missing: Key, least = 10, most = 2000) {
  return v.pipe(
    v.string(refuse.key(missing)),
    v.trim(),
    v.minLength(least, refuse.key(missing)),
    v.maxLength(most, refuse.key('textTooLong')),
  )
}

/** Words that everyone will read: telephones, identity cards, plates and mail addresses have no place in them. */
export function publicText(missing: Key, least = 10, most = 2000) {
  return v.pipe(text(missing, least, most), impersonal)
}

const impersonal = v.check((written: string) => !checkText(written).some(blocks), refuse.key('personalTrace'))

export function identity(key: Key) {
  return v.pipe(v.string(refuse.key(key)), v.trim(), v.uuid(refuse.key(key)))
}

/** «BM-2026-0007», as people type it. */
export function reference(missing: Key) {
  return v.pipe(v.string(refuse.key(missing)), v.trim(), v.toUpperCase(), v.regex(/^[A-Z-]{1,12}-\d{4}-\d{1,7}$/, refuse.key(missing)))
}

export const day = v.pipe(v.string(refuse.key('dayInvalid')), v.trim(), v.check(isDay, refuse.key('dayInvalid')))

/** A field that was left empty is no answer at all. */
export function optional<Output>(schema: v.GenericSchema<string, Output>) {
  return v.pipe(
    v.nullish(v.string(refuse.key('invalid'))),
    v.transform((value) => value?.trim() || undefined),
    v.optional(schema),
  )
}

const shortText = v.pipe(v.string(refuse.key('invalid')), v.maxLength(2000, refuse.key('textTooLong')))

export const optionalText = optional(shortText)
export const optionalPublicText = optional(v.pipe(shortText, impersonal))

/** What makes a promise of an answer: anything may still be missing. */
export const commitment = v.optional(
  v.object(
    {
      officeId: optional(identity('ownerMissing')),
      kind: optional(v.picklist(commitmentKinds, refuse.key('commitmentKindMissing'))),
      dueOn: optionalText,
      indicator: optionalPublicText,
    },
    refuse.key('invalid'),
  ),
)
