import * as v from 'valibot'
import { refuse } from './refusal.ts'

/** Names that the forms of this slice ask for. */
export const nameAr = name('nameArMissing')
export const nameFr = name('nameFrMissing')

function name(missing: 'nameArMissing' | 'nameFrMissing') {
  return v.pipe(v.string(refuse.key(missing)), v.trim(), v.minLength(2, refuse.key(missing)), v.maxLength(120, refuse.key('nameTooLong')))
}
