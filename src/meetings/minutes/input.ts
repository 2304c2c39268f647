import * as v from 'valibot'
import { blocks, checkText } from '../../public-record/check-text.ts'
import { refuse } from './minutes.ts'

export const meetingId = v.pipe(v.string(refuse.key('meetingUnknown')), v.uuid(refuse.key('meetingUnknown')))
export const amendmentId = v.pipe(v.string(refuse.key('amendmentUnknown')), v.uuid(refuse.key('amendmentUnknown')))

/** Left empty, whoever acts speaks for their own association. */
export const associationId = v.optional(
  v.union([
    v.pipe(
      v.literal(''),
      v.transform(() => undefined),
    ),
    v.pipe(v.string(refuse.key('associationMissing')), v.uuid(refuse.key('associationMissing'))),
  ]),
)

export const number = v.pipe(
  v.union([v.number(), v.string()], refuse.key('invalid')),
  v.transform(Number),
  v.integer(refuse.key('invalid')),
)

/** The cell's own draft: what names somebody is shown to it, and stops the text only when others shall read it. */
export const draft = v.pipe(
  v.string(refuse.key('textMissing')),
  v.trim(),
  v.minLength(20, refuse.key('textMissing')),
  v.maxLength(30_000, refuse.key('textTooLong')),
)

/** What will stand in public one day names nobody: what identifies a person is refused before it is on record. */
export function text(missing: Parameters<typeof refuse.key>[0], least: number, most: number) {
  return v.pipe(
    v.string(refuse.key(missing)),
    v.trim(),
    v.minLength(least, refuse.key(missing)),
    v.maxLength(most, refuse.key('textTooLong')),
    v.check((typed) => !checkText(typed).some(blocks), refuse.key('namesSomebody')),
  )
}
