import * as v from 'valibot'
import { heardMeans, refuse } from './invitation.ts'

export const meetingId = v.pipe(v.string(refuse.key('meetingUnknown')), v.uuid(refuse.key('meetingUnknown')))
export const associationId = v.pipe(v.string(refuse.key('associationUnknown')), v.uuid(refuse.key('associationUnknown')))
export const guestId = v.pipe(v.string(refuse.key('guestUnknown')), v.uuid(refuse.key('guestUnknown')))
export const answer = v.picklist(['accepted', 'excused'], refuse.key('answerMissing'))
export const means = v.picklist(heardMeans, refuse.key('meansMissing'))
export const optionalReason = v.optional(v.pipe(v.string(refuse.key('invalid')), v.trim(), v.maxLength(500, refuse.key('textTooLong'))), '')

/** One box that is ticked comes as a text, several as a list, none not at all. */
export const ticked = (unknown: 'associationUnknown' | 'guestUnknown') =>
  v.pipe(
    v.optional(v.union([v.array(v.string()), v.string()], refuse.key(unknown)), []),
    v.transform((ids) => [...new Set(typeof ids === 'string' ? [ids] : ids)]),
    v.array(v.pipe(v.string(), v.uuid(refuse.key(unknown)))),
  )

export const reason = v.pipe(
  v.string(refuse.key('reasonMissing')),
  v.trim(),
  v.minLength(10, refuse.key('reasonMissing')),
  v.maxLength(500, refuse.key('textTooLong')),
)
