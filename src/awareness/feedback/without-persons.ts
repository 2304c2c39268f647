import * as v from 'valibot'
import { blocks, checkText } from '../../public-record/check-text.ts'
import { refuse } from './refusal.ts'

/** A text without telephone, card, plate or address. Names are proposed to whoever moderates, and stop a release: a pupil who asks need not be taught what a name is. */
export function withoutPersons(missing: Parameters<typeof refuse.key>[0], most: number) {
  return v.pipe(
    v.string(refuse.key(missing)),
    v.trim(),
    v.minLength(5, refuse.key(missing)),
    v.maxLength(most, refuse.key('textTooLong')),
    v.check((text) => !checkText(text).some(blocks), refuse.key('textPersonal')),
  )
}
