import * as v from 'valibot'
import { itemKinds, refuse } from './item.ts'

export const meetingId = v.pipe(v.string(refuse.key('meetingUnknown')), v.uuid(refuse.key('meetingUnknown')))
export const itemId = v.pipe(v.string(refuse.key('itemUnknown')), v.uuid(refuse.key('itemUnknown')))

/** The agenda is released one point a line. */
const line = v.pipe(
  v.string(refuse.key('titleMissing')),
  v.trim(),
  v.maxLength(200, refuse.key('textTooLong')),
  v.transform((title) => title.replace(/\s+/g, ' ')),
)

/** What is said of an item when it is added and when it is revised. */
export const item = {
  kind: v.picklist(itemKinds, refuse.key('kindMissing')),
  title: v.pipe(line, v.minLength(3, refuse.key('titleMissing'))),
  titleFr: v.pipe(
    v.optional(v.nullable(line), ''),
    v.transform((title) => title || null),
  ),
  minutes: v.pipe(
    v.union([v.number(), v.string()], refuse.key('minutesInvalid')),
    v.transform(Number),
    v.integer(refuse.key('minutesInvalid')),
    v.minValue(1, refuse.key('minutesInvalid')),
    v.maxValue(240, refuse.key('minutesInvalid')),
  ),
  officeId: v.optional(
    v.nullable(
      v.union([
        v.pipe(
          v.literal(''),
          v.transform(() => null),
        ),
        v.pipe(v.string(refuse.key('officeUnknown')), v.uuid(refuse.key('officeUnknown'))),
      ]),
    ),
    null,
  ),
}
