import * as v from 'valibot'
import { kinds } from './kind.ts'
import { refuse } from './refusal.ts'

export const importId = v.pipe(v.string(refuse.key('importUnknown')), v.uuid(refuse.key('importUnknown')))
export const kind = v.picklist(kinds, refuse.key('kindMissing'))

export const cell = v.pipe(v.string(refuse.key('invalid')), v.maxLength(5000, refuse.key('cellTooLong')))
