import * as v from 'valibot'
import { blocks, checkText } from '../../public-record/check-text.ts'
import * as fields from '../fields.ts'
import { formats, topicKey } from '../topic.ts'
import { refuse } from './refusal.ts'

type Reason = Parameters<typeof refuse.key>[0]

export const ref = v.pipe(v.string(refuse.key('sessionUnknown')), v.regex(/^[A-Z0-9-]{4,40}$/, refuse.key('sessionUnknown')))
export const schoolId = fields.id(refuse.key('schoolMissing'))
export const whole = (reason: Reason, least: number, most: number) => fields.whole(refuse.key(reason), least, most)

/** It may be read by many: nothing that leads to a person. */
export const reason = v.pipe(
  v.string(refuse.key('reasonMissing')),
  v.trim(),
  v.minLength(10, refuse.key('reasonMissing')),
  v.maxLength(300, refuse.key('reasonTooLong')),
  v.check((text) => !checkText(text).some(blocks), refuse.key('reasonPersonal')),
)

export const ids = (reason: Reason, least = 0) =>
  v.pipe(
    fields.ticked,
    v.array(v.pipe(v.string(), v.uuid(refuse.key(reason)))),
    v.minLength(least, refuse.key(reason)),
    v.maxLength(10, refuse.key(reason)),
  )

export const wish = {
  topics: v.pipe(
    fields.ticked,
    v.minLength(1, refuse.key('topicsMissing')),
    v.maxLength(3, refuse.key('topicsTooMany')),
    v.array(v.pipe(v.string(), v.regex(topicKey, refuse.key('topicsMissing')))),
  ),
  format: v.picklist(formats, refuse.key('formatMissing')),
  classes: whole('classesInvalid', 1, 12),
  minutes: whole('minutesInvalid', 30, 180),
  firstDay: fields.day(refuse.key('firstDayMissing')),
  lastDay: fields.day(refuse.key('lastDayMissing')),
}
