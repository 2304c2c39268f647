import * as v from 'valibot'
import { kinds } from '../../cyber/kind.ts'
import { blocks, checkText } from '../../public-record/check-text.ts'
import { levels } from '../../schools/school.ts'
import { ticked } from '../fields.ts'
import { refuse } from '../refusal.ts'

/** Everyone reads these names: nothing in them points at a person. */
const name = (least: number) =>
  v.pipe(
    v.string(refuse.key('topicNameMissing')),
    v.trim(),
    v.minLength(least, refuse.key('topicNameMissing')),
    v.maxLength(80, refuse.key('topicNameTooLong')),
    v.check((text) => !checkText(text).some(blocks), refuse.key('topicNamePersonal')),
  )
const optionalName = v.pipe(
  v.optional(name(0), ''),
  v.transform((typed) => typed || null),
)

export const topic = {
  nameAr: name(2),
  nameFr: name(2),
  nameEn: optionalName,
  nameZgh: optionalName,
  level: v.pipe(
    v.optional(v.string(refuse.key('invalid')), ''),
    v.transform((chosen) => chosen || null),
    v.nullable(v.picklist(levels, refuse.key('invalid'))),
  ),
  guidance: v.pipe(ticked, v.array(v.picklist(kinds, refuse.key('invalid')))),
}

export const key = v.string(refuse.key('topicUnknown'))
