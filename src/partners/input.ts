import * as v from 'valibot'
import { isDay } from '../platform/words/dates.ts'
import { languages } from '../platform/words/language.ts'
import { competences } from '../routing/category.ts'
import { refuse } from './refusal.ts'

type Reason = Parameters<typeof refuse.key>[0]

export const text = (missing: Reason, least: number, most: number) =>
  v.pipe(v.string(refuse.key(missing)), v.trim(), v.minLength(least, refuse.key(missing)), v.maxLength(most, refuse.key('textTooLong')))

/** A field that was left empty is no answer at all. */
const optional = <Output>(schema: v.GenericSchema<string, Output>) =>
  v.pipe(
    v.nullish(v.string(refuse.key('invalid'))),
    v.transform((value) => value?.trim() || undefined),
    v.optional(schema),
  )

export const identity = (reason: Reason) => v.pipe(v.string(refuse.key(reason)), v.uuid(refuse.key(reason)))

export const optionalDay = optional(v.pipe(v.string(), v.check(isDay, refuse.key('dayInvalid'))))

export const partner = {
  competence: v.picklist(competences, refuse.key('competenceMissing')),
  nameAr: text('nameMissing', 3, 120),
  nameFr: text('nameMissing', 3, 120),
  email: optional(v.pipe(v.string(), v.maxLength(200, refuse.key('emailInvalid')), v.email(refuse.key('emailInvalid')))),
  language: optional(v.picklist(languages, refuse.key('languageMissing'))),
}
