import * as v from 'valibot'
import { blocks, checkText } from '../public-record/check-text.ts'
import { competences } from './category.ts'
import { refuse } from './refusal.ts'

/** Everyone reads these names: nothing in them points at a person. */
const name = v.pipe(
  v.string(refuse.key('nameMissing')),
  v.trim(),
  v.minLength(2, refuse.key('nameMissing')),
  v.maxLength(80, refuse.key('nameTooLong')),
  v.check((text) => !checkText(text).some(blocks), refuse.key('nameMissing')),
)

export function optional<Output>(schema: v.GenericSchema<string, Output>) {
  return v.pipe(
    v.nullish(v.string(refuse.key('invalid'))),
    v.transform((value) => value?.trim() || undefined),
    v.optional(schema),
  )
}

export const identity = (reason: Parameters<typeof refuse.key>[0]) => v.pipe(v.string(refuse.key(reason)), v.uuid(refuse.key(reason)))

export const competence = v.picklist(competences, refuse.key('competenceMissing'))

export const category = {
  nameAr: name,
  nameFr: name,
  nameEn: name,
  nameZgh: name,
  competence,
  officeId: optional(identity('officeMissing')),
  answerDays: optional(
    v.pipe(
      v.string(),
      v.regex(/^\d{1,3}$/, refuse.key('daysInvalid')),
      v.transform(Number),
      v.minValue(1, refuse.key('daysInvalid')),
      v.maxValue(120, refuse.key('daysInvalid')),
    ),
  ),
}
