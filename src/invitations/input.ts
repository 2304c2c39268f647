import * as v from 'valibot'
import { refuse } from './invitation.ts'

export const meetingId = v.pipe(v.string(refuse.key('meetingUnknown')), v.uuid(refuse.key('meetingUnknown')))
export const associationId = v.pipe(v.string(refuse.key('associationUnknown')), v.uuid(refuse.key('associationUnknown')))
export const reason = v.pipe(
  v.string(refuse.key('reasonMissing')),
  v.trim(),
  v.minLength(10, refuse.key('reasonMissing')),
  v.maxLength(500, refuse.key('textTooLong')),
)
