import * as v from 'valibot'
import { refuse } from './request.ts'

type Reason = Parameters<typeof refuse.key>[0]

export const requestId = v.pipe(v.string(refuse.key('requestUnknown')), v.uuid(refuse.key('requestUnknown')))
/** Whom the cell writes for; who acts for an association writes for that one. */
export const associationId = v.optional(v.pipe(v.string(refuse.key('associationMissing')), v.uuid(refuse.key('associationMissing'))))
export const topic = text('topicMissing', 5, 200)
export const reason = text('reasonMissing', 10, 1500)
export const wishedDays = text('daysMissing', 3, 200)
export const answer = text('answerMissing', 10, 1500)

function text(missing: Reason, least: number, most: number) {
  return v.pipe(
    v.string(refuse.key(missing)),
    v.trim(),
    v.minLength(least, refuse.key(missing)),
    v.maxLength(most, refuse.key('textTooLong')),
  )
}
